using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LunchTriage.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FrequentInviters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Invitations_OwnerId_ReceivedOn_Id",
                table: "Invitations");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_ReceivedOn_Id_InviterId",
                table: "Invitations",
                columns: new[] { "OwnerId", "ReceivedOn", "Id", "InviterId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Invitations_OwnerId_ReceivedOn_Id_InviterId",
                table: "Invitations");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_ReceivedOn_Id",
                table: "Invitations",
                columns: new[] { "OwnerId", "ReceivedOn", "Id" });
        }
    }
}
