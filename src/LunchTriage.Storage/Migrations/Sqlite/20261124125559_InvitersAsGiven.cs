using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LunchTriage.Storage.Migrations.Sqlite
{
    /// <summary>An invitation keeps who invites as it was said with it.</summary>
    public partial class InvitersAsGiven : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "InviterEmail",
                table: "Invitations",
                type: "TEXT",
                maxLength: 254,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "InviterName",
                table: "Invitations",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "InviterOrganization",
                table: "Invitations",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "InviterProfession",
                table: "Invitations",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.Sql("""
                UPDATE Invitations SET (InviterName, InviterEmail, InviterOrganization, InviterProfession) =
                    (SELECT Name, Email, Organization, Profession FROM Inviters WHERE Inviters.Id = Invitations.InviterId)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "InviterEmail",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "InviterName",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "InviterOrganization",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "InviterProfession",
                table: "Invitations");
        }
    }
}
