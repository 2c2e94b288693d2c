using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Search;

/// <summary>Takes all invitations of all owners into the index of words. A migration that changes how words are kept empties it, and the next start, also one after a power cut, finds it empty.</summary>
internal static class SearchRebuild
{
    /// <summary>Fills the index where there are invitations, but none in it.</summary>
    public static async Task RunIfMissingAsync(SqliteContext context, CancellationToken cancellationToken)
    {
        if (!await Derived.IsMissingAsync(context, "InvitationSearch", cancellationToken))
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
}
