using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LunchTriage.Storage.Migrations.Sqlite
{
    /// <summary>An invitation keeps what reports and calendars ask of it besides, and tallies are kept; the start after it finds them missing and counts them. The calendar has a secret.</summary>
    public partial class ReportsAtAnySize : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CalendarToken",
                table: "Owners",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnsweredOn",
                table: "Invitations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ChangedAt",
                table: "Invitations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "MetConditions",
                table: "Invitations",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "OfferedToPay",
                table: "Invitations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "WasAccepted",
                table: "Invitations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            // The day of an earlier decision is told in UTC: the owner's time zone of then isn't kept.
            migrationBuilder.Sql("""
                UPDATE Invitations SET
                    ChangedAt = coalesce((SELECT max(At) FROM History WHERE History.InvitationId = Invitations.Id), CreatedAt),
                    AnsweredOn = date(DecidedAt / 1000, 'unixepoch'),
                    WasAccepted = EXISTS (SELECT 1 FROM History WHERE History.InvitationId = Invitations.Id AND Kind = 'decided' AND Data ->> '$.decision' = 'accepted'),
                    (OfferedToPay, MetConditions) = (
                        SELECT coalesce(Facts ->> '$.inviterPays', '') = 'yes',
                            coalesce((SELECT group_concat(Key, ' ') FROM (
                                SELECT DISTINCT condition.value ->> '$.key' AS Key
                                FROM json_each(Assessments.Assessment, '$.findings') AS finding, json_each(finding.value, '$.conditions') AS condition
                                WHERE condition.value ->> '$.met'
                                ORDER BY Key)), '')
                        FROM Assessments WHERE Assessments.InvitationId = Invitations.Id ORDER BY Number DESC LIMIT 1)
                """);

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
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tallies", x => new { x.OwnerId, x.Month, x.Key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Owners_CalendarToken",
                table: "Owners",
                column: "CalendarToken",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_Calendar",
                table: "Invitations",
                columns: new[] { "OwnerId", "ReferenceDay", "Id" },
                filter: "\"WasAccepted\"");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_Overrides",
                table: "Invitations",
                columns: new[] { "OwnerId", "ReceivedOn", "Id" },
                filter: "\"Override\"");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Tallies");

            migrationBuilder.DropIndex(
                name: "IX_Owners_CalendarToken",
                table: "Owners");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_Calendar",
                table: "Invitations");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_Overrides",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "CalendarToken",
                table: "Owners");

            migrationBuilder.DropColumn(
                name: "AnsweredOn",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "MetConditions",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "OfferedToPay",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "WasAccepted",
                table: "Invitations");
        }
    }
}
