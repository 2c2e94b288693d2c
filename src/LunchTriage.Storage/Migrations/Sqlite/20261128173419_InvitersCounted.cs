using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LunchTriage.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class InvitersCounted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Counted anew by the next start: see docs/decisions/0006-tallies-by-the-month.md.
            migrationBuilder.DropTable(name: "Tallies");
            migrationBuilder.CreateTable(
                name: "Tallies",
                columns: table => new
                {
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Hundredths = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table => table.PrimaryKey("PK_Tallies", x => new { x.OwnerId, x.Month, x.Key }));

            migrationBuilder.AddColumn<int>(
                name: "Invited",
                table: "Inviters",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.Sql("""UPDATE "Inviters" SET "Invited" = (SELECT COUNT(*) FROM "Invitations" WHERE "Invitations"."InviterId" = "Inviters"."Id")""");

            migrationBuilder.CreateIndex(
                name: "IX_Inviters_OwnerId_Invited",
                table: "Inviters",
                columns: new[] { "OwnerId", "Invited" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_InviterId_ReceivedOn",
                table: "Invitations",
                columns: new[] { "OwnerId", "InviterId", "ReceivedOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Inviters_OwnerId_Invited",
                table: "Inviters");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_OwnerId_InviterId_ReceivedOn",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "Invited",
                table: "Inviters");

            // Counted anew by the next start: see docs/decisions/0006-tallies-by-the-month.md.
            migrationBuilder.DropTable(name: "Tallies");
            migrationBuilder.CreateTable(
                name: "Tallies",
                columns: table => new
                {
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Hundredths = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table => table.PrimaryKey("PK_Tallies", x => new { x.OwnerId, x.Month, x.Key }));
        }
    }
}
