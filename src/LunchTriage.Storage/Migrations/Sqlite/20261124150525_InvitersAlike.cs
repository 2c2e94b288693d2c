using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LunchTriage.Storage.Migrations.Sqlite
{
    /// <summary>An inviter is found however the name is written. What folds it comes with the connection; see <see cref="Database" />.</summary>
    public partial class InvitersAlike : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AlikeKey",
                table: "Inviters",
                type: "TEXT",
                maxLength: 800,
                nullable: false,
                defaultValue: "");

            migrationBuilder.Sql("UPDATE Inviters SET AlikeKey = alike(Name)");

            migrationBuilder.CreateIndex(
                name: "IX_Inviters_OwnerId_AlikeKey",
                table: "Inviters",
                columns: new[] { "OwnerId", "AlikeKey" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Inviters_OwnerId_AlikeKey",
                table: "Inviters");

            migrationBuilder.DropColumn(
                name: "AlikeKey",
                table: "Inviters");
        }
    }
}
