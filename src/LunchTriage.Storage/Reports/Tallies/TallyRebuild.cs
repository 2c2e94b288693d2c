using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>Counts all invitations of all owners anew. A migration that changes what is counted empties the tallies, and the next start, also one after a power cut, finds them missing.</summary>
internal static class TallyRebuild
{
    private const int Batch = 1000;

    /// <summary>Counts where there are invitations, but no tallies.</summary>
    public static async Task RunIfMissingAsync(LunchTriageContext context, CancellationToken cancellationToken)
    {
        if (!await Derived.IsMissingAsync(context, "Tallies", cancellationToken))
        {
            return;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        Dictionary<TallyAt, Difference> counted = [];
        await foreach (var row in context.Invitations.IgnoreQueryFilters([LunchTriageContext.OwnerFilter]).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            TallyChanges.Add(counted, row, sign: 1);
        }

        foreach (var batch in counted.Chunk(Batch))
        {
            context.Tallies.AddRange(batch.Select(each => new TallyRow { OwnerId = each.Key.OwnerId, Month = each.Key.Month, Key = each.Key.Key, Count = each.Value.Count, Hundredths = each.Value.Hundredths }));
            await context.SaveOfAllOwnersAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
