using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LunchTriage.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OutcomesTallied : Migration
    {
        // Counted anew by the next start: see docs/decisions/0006-tallies-by-the-month.md.
        private const string Emptied = "DELETE FROM \"Tallies\"";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Emptied);

            migrationBuilder.DropIndex(
                name: "IX_Invitations_OwnerId_CountedOn_Decision_Result_ProposedOn_OutcomeHundredths_CostHundredths_PolicyVersion",
                table: "Invitations");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_CountedOn",
                table: "Invitations",
                columns: new[] { "OwnerId", "CountedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_Decision_CountedOn_Result_ProposedOn_OutcomeHundredths_CostHundredths_PolicyVersion",
                table: "Invitations",
                columns: new[] { "OwnerId", "Decision", "CountedOn", "Result", "ProposedOn", "OutcomeHundredths", "CostHundredths", "PolicyVersion" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Emptied);

            migrationBuilder.DropIndex(
                name: "IX_Invitations_OwnerId_CountedOn",
                table: "Invitations");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_OwnerId_Decision_CountedOn_Result_ProposedOn_OutcomeHundredths_CostHundredths_PolicyVersion",
                table: "Invitations");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OwnerId_CountedOn_Decision_Result_ProposedOn_OutcomeHundredths_CostHundredths_PolicyVersion",
                table: "Invitations",
                columns: new[] { "OwnerId", "CountedOn", "Decision", "Result", "ProposedOn", "OutcomeHundredths", "CostHundredths", "PolicyVersion" });
        }
    }
}
