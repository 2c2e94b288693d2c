using System.Runtime.CompilerServices;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports.Tallies;
using LunchTriage.Storage.Invitations;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>Reads all that counts in a period: whole months, and months that it holds most of, from their tallies; the other days one by one from the invitations themselves.</summary>
public sealed class TallyQuery(LunchTriageContext context)
{
    /// <summary>What counts in a period, in no particular order.</summary>
    /// <param name="period">The days.</param>
    /// <param name="today">The owner's today. It divides its month into lunches that are due and coming ones, so those are read one by one.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async IAsyncEnumerable<Tally> InAsync(DayRange period, DateOnly today, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // What is subtracted has to be what was added.
        await context.ReadAtOneMomentAsync(cancellationToken);
        if (period.WholeMonths() is { } months)
        {
            await foreach (var tally in InMonthsAsync(months, today, cancellationToken))
            {
                yield return tally;
            }
        }

        foreach (var edge in period.Edges())
        {
            var part = edge.Days > edge.RestOfMonth().Sum(rest => rest.Days) ? InMonthButForTheRestAsync(edge, today, cancellationToken) : OneByOneAsync(edge, cancellationToken);
            await foreach (var tally in part)
            {
                yield return tally;
            }
        }
    }

    /// <summary>Of what counts in a period only what took or protected hours, and of that nothing but the hours: a broken month is added up in the database, however much it holds.</summary>
    /// <param name="period">The days.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async IAsyncEnumerable<Tally> HoursInAsync(DayRange period, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (period.WholeMonths() is { } months)
        {
            var (first, last) = (months.First, months.Last);
            var kept = context.Tallies
                .Where(row => row.Month >= first && row.Month <= last && (row.Key.StartsWith(TallyRow.Came) || row.Key.StartsWith(TallyRow.Lunch)))
                .Select(row => new { row.Month, row.Key, row.Count, row.Hundredths });
            await foreach (var row in kept.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                yield return new(row.Month, KnownKeys.Of(row.Key), row.Count, Hours.FromHundredths(row.Hundredths));
            }
        }

        foreach (var edge in period.Edges())
        {
            var (first, last) = (edge.First, edge.Last);
            // What was turned down counts on the day on which it came.
            var groups = context.Invitations.AsNoTracking()
                .Where(row => row.CountedOn >= first && row.CountedOn <= last && (row.Result != null || row.Decision == Decision.Declined || row.Decision == Decision.Redirected))
                .GroupBy(row => new { row.Decision, row.Result, row.PolicyVersion, row.OutcomeHundredths, row.CostHundredths })
                .Select(group => new { group.Key, Count = group.Count() });
            await foreach (var group in groups.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                var (version, cost) = (new PolicyVersion(group.Key.PolicyVersion), Hours.FromHundredths(group.Key.CostHundredths));
                Hours? noted = group.Key.OutcomeHundredths is { } hundredths ? Hours.FromHundredths(hundredths) : null;
                yield return new(edge.First, group.Key.Decision == Decision.Accepted
                    ? new LunchKey(group.Key.Result, HasDay: true, LunchType: null, Backing.Free, version, group.Key.Result == OutcomeResult.Held ? noted ?? cost : noted)
                    : new CameKey(default, group.Key.Decision, VerdictWhenDecided: null, ColdCall: false, OfferedToPay: false, version, cost), group.Count, Hours.None);
            }
        }
    }

    private async IAsyncEnumerable<Tally> InMonthsAsync(DayRange months, DateOnly today, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (first, last, current) = (months.First, months.Last, new DateOnly(today.Year, today.Month, 1));
        var kept = context.Tallies.Where(row => row.Month >= first && row.Month <= last).Select(row => new { row.Month, row.Key, row.Count, row.Hundredths });
        await foreach (var row in kept.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var key = KnownKeys.Of(row.Key);
            if (row.Month != current || !IsOpen(key))
            {
                yield return new(row.Month, key, row.Count, Hours.FromHundredths(row.Hundredths));
            }
        }

        if (months.Contains(current))
        {
            await foreach (var tally in OpenAsync(new(current, current.AddMonths(1).AddDays(-1)), cancellationToken))
            {
                yield return tally;
            }
        }
    }

    // The larger part of a month: what the month holds, less what its other days do.
    private async IAsyncEnumerable<Tally> InMonthButForTheRestAsync(DayRange part, DateOnly today, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var month = new DateOnly(part.First.Year, part.First.Month, 1);
        var isCurrent = month == new DateOnly(today.Year, today.Month, 1);
        Dictionary<TallyKey, Difference> left = [];
        await foreach (var tally in InMonthsAsync(new(month, month.AddMonths(1).AddDays(-1)), today, cancellationToken))
        {
            if (!isCurrent || !IsOpen(tally.Key))
            {
                left[tally.Key] = new(tally.Count, tally.Hours.Hundredths);
            }
            else if (part.Contains(tally.Day))
            {
                yield return tally;
            }
        }

        foreach (var rest in part.RestOfMonth())
        {
            await foreach (var tally in OneByOneAsync(rest, cancellationToken))
            {
                if (!isCurrent || !IsOpen(tally.Key))
                {
                    var before = left.GetValueOrDefault(tally.Key);
                    left[tally.Key] = new(before.Count - tally.Count, before.Hundredths - tally.Hours.Hundredths);
                }
            }
        }

        foreach (var (key, (count, hundredths)) in left.Where(each => each.Value.Count != 0))
        {
            yield return count > 0
                ? new(part.First, key, count, Hours.FromHundredths(hundredths))
                : throw new InvalidOperationException($"The tallies of {month:yyyy-MM} hold less than was counted on some of its days: {key}.");
        }
    }

    private IAsyncEnumerable<Tally> OneByOneAsync(DayRange days, CancellationToken cancellationToken)
    {
        var (first, last) = (days.First, days.Last);
        return OneByOneAsync(context.Invitations.AsNoTracking().Where(row => (row.ReceivedOn >= first && row.ReceivedOn <= last) || (row.CountedOn >= first && row.CountedOn <= last)), days, cancellationToken);
    }

    // What is still open: its day tells whether it is due, and all that a report knows of it are its hours.
    private async IAsyncEnumerable<Tally> OpenAsync(DayRange days, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (first, last) = (days.First, days.Last);
        var groups = context.Invitations.AsNoTracking()
            .Where(row => row.Decision == Decision.Accepted && row.Result == null && row.CountedOn >= first && row.CountedOn <= last)
            .GroupBy(row => new { row.CountedOn, HasDay = row.ProposedOn != null, row.CostHundredths })
            .Select(group => new { group.Key, Count = group.Count() });
        await foreach (var group in groups.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var key = new LunchKey(Result: null, group.Key.HasDay, LunchType: null, Backing.Free, PolicyVersion.First, Hours.FromHundredths(group.Key.CostHundredths));
            yield return new(group.Key.CountedOn, key, group.Count, Hours.None);
        }
    }

    private static async IAsyncEnumerable<Tally> OneByOneAsync(IQueryable<InvitationRow> invitations, DayRange days, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var invitation in invitations.Select(CountedRows.Counted).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            // What an invitation counts on another day is counted there.
            foreach (var tally in invitation.Tallies().Where(tally => days.Contains(tally.Day)))
            {
                yield return tally;
            }
        }
    }

    private static bool IsOpen(TallyKey key) => key is LunchKey { Result: null };
}
