using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LunchTriage.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Inviters",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Organization = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Profession = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    EmailKey = table.Column<string>(type: "TEXT", maxLength: 508, nullable: false),
                    OrganizationKey = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inviters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Owners",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Profession = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Signature = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Owners", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Policies",
                columns: table => new
                {
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Policies", x => new { x.OwnerId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    InviterId = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ProposedFor = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ProposedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReferenceDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CountedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Meal = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    ReceivedVia = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    LunchType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MatchedTypes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ColdCall = table.Column<bool>(type: "INTEGER", nullable: false),
                    CostHundredths = table.Column<int>(type: "INTEGER", nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    Override = table.Column<bool>(type: "INTEGER", nullable: false),
                    VerdictWhenDecided = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    OutcomeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OutcomeHundredths = table.Column<int>(type: "INTEGER", nullable: true),
                    CancelledBy = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    PaidBy = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    BenefitMine = table.Column<int>(type: "INTEGER", nullable: true),
                    BenefitTheirs = table.Column<int>(type: "INTEGER", nullable: true),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    CameOfIt = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PrivateNote = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Venue = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invitations_Inviters_InviterId",
                        column: x => x.InviterId,
                        principalTable: "Inviters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    InvitationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    JudgedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Facts = table.Column<string>(type: "TEXT", nullable: false),
                    Assessment = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => new { x.InvitationId, x.Number });
                    table.ForeignKey(
                        name: "FK_Assessments_Invitations_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "Invitations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    InvitationId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => x.Id);
                    table.ForeignKey(
                        name: "FK_History_Invitations_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "Invitations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IdempotencyKeys",
                columns: table => new
                {
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BodyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    InvitationId = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotencyKeys", x => new { x.OwnerId, x.Key });
                    table.ForeignKey(
                        name: "FK_IdempotencyKeys_Invitations_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "Invitations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_History_InvitationId_Id",
                table: "History",
                columns: new[] { "InvitationId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_IdempotencyKeys_CreatedAt",
                table: "IdempotencyKeys",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_IdempotencyKeys_InvitationId",
                table: "IdempotencyKeys",
                column: "InvitationId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_InviterId_ReferenceDay",
                table: "Invitations",
                columns: new[] { "InviterId", "ReferenceDay" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_CountedOn_Decision_Result_ProposedOn_OutcomeHundredths_CostHundredths_PolicyVersion",
                table: "Invitations",
                columns: new[] { "OwnerId", "CountedOn", "Decision", "Result", "ProposedOn", "OutcomeHundredths", "CostHundredths", "PolicyVersion" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_Decision_ReceivedOn_Id",
                table: "Invitations",
                columns: new[] { "OwnerId", "Decision", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_Decision_Result_ReferenceDay_ProposedOn",
                table: "Invitations",
                columns: new[] { "OwnerId", "Decision", "Result", "ReferenceDay", "ProposedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_LunchType_ReceivedOn_Id",
                table: "Invitations",
                columns: new[] { "OwnerId", "LunchType", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_ReceivedOn_Id",
                table: "Invitations",
                columns: new[] { "OwnerId", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_Verdict_ReceivedOn_Id",
                table: "Invitations",
                columns: new[] { "OwnerId", "Verdict", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inviters_OwnerId_EmailKey",
                table: "Inviters",
                columns: new[] { "OwnerId", "EmailKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Inviters_OwnerId_NameKey_OrganizationKey",
                table: "Inviters",
                columns: new[] { "OwnerId", "NameKey", "OrganizationKey" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "IdempotencyKeys");

            migrationBuilder.DropTable(
                name: "Owners");

            migrationBuilder.DropTable(
                name: "Policies");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "Inviters");
        }
    }
}
