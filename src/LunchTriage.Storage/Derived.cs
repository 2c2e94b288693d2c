using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage;

/// <summary>What is derived from invitations and kept beside them. A migration that changes it empties its table, and the next start makes it anew.</summary>
internal static class Derived
{
    /// <summary>Whether a table is empty though there are invitations.</summary>
    /// <remarks>Not a query of the model: each start asks it, and one more would have to be translated.</remarks>
    /// <param name="context">The database.</param>
    /// <param name="table">The table's name: the product's own, never a text from outside.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task<bool> IsMissingAsync(LunchTriageContext context, string table, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"""SELECT EXISTS (SELECT 1 FROM "Invitations") AND NOT EXISTS (SELECT 1 FROM "{table}")""";
            return Convert.ToBoolean(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
