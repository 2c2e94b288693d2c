using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>Counts all invitations of all owners anew. A migration that changes what is counted empties the tallies, and the next start, also one after a power cut, finds them missing.</summary>
internal static class TallyRebuild
{
    private const int Batch = 1000;

    /// <summary>Counts where there are invitations, but no tallies.</summary>
    public static async Task RunIfMissingAsync(LunchTriageContext context, CancellationToken cancellationToken)
    {
        if (!await AreMissingAsync(context, cancellationToken))
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

    // Not a query of the model: each start asks it, and one more would have to be translated.
    private static async Task<bool> AreMissingAsync(LunchTriageContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = """SELECT EXISTS (SELECT 1 FROM "Invitations") AND NOT EXISTS (SELECT 1 FROM "Tallies")""";
            return Convert.ToBoolean(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
