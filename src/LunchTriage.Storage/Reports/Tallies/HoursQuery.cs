using System.Runtime.CompilerServices;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports.Tallies;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>Reads what took or protected hours in a period, and of that nothing but the hours: whole months from their tallies, other days added up in the database.</summary>
public sealed class HoursQuery(LunchTriageContext context)
{
    // The decisions after which hours are spent or protected.
    private static readonly Decision[] Counting = [Decision.Accepted, Decision.Declined, Decision.Redirected];

    /// <summary>The hours of a period, in no particular order.</summary>
    /// <param name="period">The days.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async IAsyncEnumerable<Tally> InAsync(DayRange period, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // What is subtracted has to be what was added.
        await context.ReadAtOneMomentAsync(cancellationToken);
        if (period.WholeMonths() is { } months)
        {
            await foreach (var tally in InMonthsAsync(months, cancellationToken))
            {
                yield return tally;
            }
        }

        foreach (var edge in period.Edges())
        {
            var part = MonthPart.IsMost(edge) ? MonthPart.LessAsync(edge, InMonthsAsync(MonthPart.Whole(edge), cancellationToken), rest => AddedUpAsync(rest, cancellationToken)) : AddedUpAsync(edge, cancellationToken);
            await foreach (var tally in part.WithCancellation(cancellationToken))
            {
                yield return tally;
            }
        }
    }

    private IAsyncEnumerable<Tally> InMonthsAsync(DayRange months, CancellationToken cancellationToken)
    {
        var (first, last) = (months.First, months.Last);
        return
            from tally in KeptTallies.ReadAsync(context.Tallies.Where(row => row.Month >= first && row.Month <= last && TallyRow.OfHours.Contains(row.Key.Substring(0, TallyRow.KindLength))), cancellationToken)
            let key = tally.Key switch
            {
                CameKey { Decision: Decision.Declined or Decision.Redirected } came => TurnedDown(came.Decision, came.PolicyVersion, came.Cost),
                HeldKey held => Held(held.PolicyVersion, held.Hours),
                MissedKey missed => missed,
                _ => (TallyKey?)null,
            }
            where key is not null
            select tally with { Key = key, Hours = Hours.None };
    }

    private async IAsyncEnumerable<Tally> AddedUpAsync(DayRange days, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (first, last) = (days.First, days.Last);
        // What was turned down counts on the day on which it came.
        var groups = context.Invitations.AsNoTracking()
            .Where(row => row.CountedOn >= first && row.CountedOn <= last && Counting.Contains(row.Decision!.Value) && (row.Result != null || row.Decision != Decision.Accepted))
            .GroupBy(row => new { row.Decision, row.Result, row.PolicyVersion, row.OutcomeHundredths, row.CostHundredths })
            .Select(group => new { group.Key, Count = group.Count() });
        await foreach (var group in groups.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var (version, cost) = (new PolicyVersion(group.Key.PolicyVersion), Hours.FromHundredths(group.Key.CostHundredths));
            Hours? noted = group.Key.OutcomeHundredths is { } hundredths ? Hours.FromHundredths(hundredths) : null;
            yield return new(first, group.Key switch
            {
                { Decision: not Decision.Accepted } => TurnedDown(group.Key.Decision, version, cost),
                { Result: OutcomeResult.Held } => Held(version, noted ?? cost),
                _ => new MissedKey(group.Key.Result!.Value, version, noted),
            }, group.Count, Hours.None);
        }
    }

    // Keys that say no more than the hours, so that those of a month are those of its days.
    private static CameKey TurnedDown(Decision? decision, PolicyVersion version, Hours cost) => new(default, decision, VerdictWhenDecided: null, ColdCall: false, OfferedToPay: false, version, cost);

    private static HeldKey Held(PolicyVersion version, Hours each) => new(LunchType: null, Backing.Free, version, each);
}
