using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LunchTriage.Storage.Migrations.Sqlite
{
    /// <summary>An index of words takes the place of a column of folded text; the start after it finds it empty and fills it.</summary>
    public partial class InvitationSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Not DropColumn: EF would build the table anew, and foreign keys would be off in between.
            migrationBuilder.Sql("""ALTER TABLE "Invitations" DROP COLUMN "SearchText" """);

            // It keeps no text, only where words stand. The app folds and splits them: what it gives is lower case and separated by spaces.
            // Words begin with eight signs for the owner; beginnings of one to three letters have an index of their own.
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE "InvitationSearch" USING fts5(
                    "Name", "Email", "Organization", "Profession", "Venue", "Message", "CameOfIt", "DecisionNote", "PrivateNote",
                    content='', contentless_delete=1, tokenize='ascii', prefix='9 10 11')
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "InvitationSearch" """);

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Invitations",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }
    }
}
