using System.Runtime.CompilerServices;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Reports.Tallies;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>Reads all that counts in a period: whole months, and months that it holds most of, from their tallies; the other days one by one from the invitations themselves.</summary>
public sealed class TallyQuery(LunchTriageContext context)
{
    /// <summary>What counts in a period, in no particular order.</summary>
    /// <param name="period">The days.</param>
    /// <param name="today">The owner's today. It divides what is open in its month into lunches that are due and coming ones, so those are counted by the day.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async IAsyncEnumerable<Tally> InAsync(DayRange period, DateOnly today, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // What is subtracted has to be what was added.
        await context.ReadAtOneMomentAsync(cancellationToken);
        if (period.WholeMonths() is { } months)
        {
            await foreach (var tally in KeptAsync(months, today, cancellationToken).Concat(OpenAsync(months, today, cancellationToken)))
            {
                yield return tally;
            }
        }

        foreach (var edge in period.Edges())
        {
            await foreach (var tally in MonthPart.IsMost(edge) ? MostOfAMonthAsync(edge, today, cancellationToken) : OneByOneAsync(edge, cancellationToken))
            {
                yield return tally;
            }
        }
    }

    // All but what is open of the current month.
    private IAsyncEnumerable<Tally> KeptAsync(DayRange months, DateOnly today, CancellationToken cancellationToken)
    {
        var (first, last, current) = (months.First, months.Last, Current(today));
        return KeptTallies.ReadAsync(context.Tallies.Where(row => row.Month >= first && row.Month <= last), cancellationToken)
            .Where(tally => tally.Key is not AheadKey || tally.Day != current.First);
    }

    // Of the current month, if it is among them.
    private async IAsyncEnumerable<Tally> OpenAsync(DayRange days, DateOnly today, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var current = Current(today);
        if (days.Last < current.First || days.First > current.Last)
        {
            yield break;
        }

        DateOnly first = days.First > current.First ? days.First : current.First, last = days.Last < current.Last ? days.Last : current.Last;
        var groups = context.Invitations.AsNoTracking()
            .Where(row => row.Decision == Decision.Accepted && row.Result == null && row.CountedOn >= first && row.CountedOn <= last)
            .GroupBy(row => new { row.CountedOn, HasDay = row.ProposedOn != null, row.CostHundredths })
            .Select(group => new { group.Key, Count = group.Count() });
        await foreach (var group in groups.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return new(group.Key.CountedOn, new AheadKey(group.Key.HasDay, Hours.FromHundredths(group.Key.CostHundredths)), group.Count, Hours.None);
        }
    }

    private IAsyncEnumerable<Tally> MostOfAMonthAsync(DayRange part, DateOnly today, CancellationToken cancellationToken)
    {
        var month = MonthPart.Whole(part);
        var isCurrent = month.Contains(today);
        return MonthPart.LessAsync(part, KeptAsync(month, today, cancellationToken), rest => OneByOneAsync(rest, cancellationToken).Where(tally => !isCurrent || tally.Key is not AheadKey))
            .Concat(OpenAsync(part, today, cancellationToken));
    }

    private async IAsyncEnumerable<Tally> OneByOneAsync(DayRange days, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (first, last) = (days.First, days.Last);
        var invitations = context.Invitations.AsNoTracking().Where(row => (row.ReceivedOn >= first && row.ReceivedOn <= last) || (row.CountedOn >= first && row.CountedOn <= last));
        await foreach (var invitation in invitations.Select(CountedRows.Counted).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            // What an invitation counts on another day is counted there.
            foreach (var tally in invitation.Tallies().Where(tally => days.Contains(tally.Day)))
            {
                yield return tally;
            }
        }
    }

    private static DayRange Current(DateOnly today) => MonthPart.Whole(new(today, today));
}
