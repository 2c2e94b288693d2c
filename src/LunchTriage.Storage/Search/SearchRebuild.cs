using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Search;

/// <summary>Takes all invitations of all owners into the index of words. A migration that changes how words are kept empties it, and the next start, also one after a power cut, finds it empty.</summary>
internal static class SearchRebuild
{
    /// <summary>Fills the index where there are invitations, but none in it.</summary>
    public static async Task RunIfMissingAsync(SqliteContext context, CancellationToken cancellationToken)
    {
        if (!await IsMissingAsync(context, cancellationToken))
        {
            return;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await using var search = new SqliteSearch(context);
        // In the order of the list, in which the index keeps them.
        var rows = context.Invitations.IgnoreQueryFilters([LunchTriageContext.OwnerFilter]).AsNoTracking().OrderBy(row => row.Id);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await search.TakeAsync(row, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    // Not a query of the model: each start asks it, and one more would have to be translated.
    private static async Task<bool> IsMissingAsync(SqliteContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = """SELECT EXISTS (SELECT 1 FROM "Invitations") AND NOT EXISTS (SELECT 1 FROM "InvitationSearch")""";
            return Convert.ToBoolean(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
