using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Invitations;

/// <summary>Adds up what was used of a budget.</summary>
public sealed class BudgetQuery(LunchTriageContext context)
{
    /// <summary>What was used in a period.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="today">The owner's today: it divides what is coming from what is due.</param>
    /// <param name="exceptId">An invitation that is left out; null for none.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<BudgetUse> UseAsync(DayRange period, DateOnly today, long? exceptId, CancellationToken cancellationToken)
    {
        var (first, last, except) = (period.First, period.Last, exceptId ?? 0);
        var groups = await context.Invitations
            .Where(row => row.CountedOn >= first && row.CountedOn <= last && row.Decision == Decision.Accepted && row.Id != except)
            .GroupBy(row => new { row.Result, Passed = row.ProposedOn != null && row.ProposedOn < today })
            .Select(group => new
            {
                group.Key.Result,
                group.Key.Passed,
                Count = group.Count(),
                Hundredths = group.Sum(row => row.OutcomeHundredths ?? (row.Result == null || row.Result == OutcomeResult.Held ? row.CostHundredths : 0)),
            })
            .ToListAsync(cancellationToken);

        return new(
            Held: groups.Where(group => group.Result == OutcomeResult.Held).Sum(group => group.Count),
            Coming: groups.Where(group => group.Result is null && !group.Passed).Sum(group => group.Count),
            Due: groups.Where(group => group.Result is null && group.Passed).Sum(group => group.Count),
            Hours: Hours.FromHundredths(groups.Sum(group => group.Hundredths)));
    }

    /// <summary>The last day on which an accepted lunch is coming; today where none is.</summary>
    public async Task<DateOnly> LastComingDayAsync(DateOnly today, CancellationToken cancellationToken) =>
        await context.Invitations
            .Where(row => row.Decision == Decision.Accepted && row.Result == null && row.ReferenceDay >= today)
            .MaxAsync(row => (DateOnly?)row.ReferenceDay, cancellationToken) is { } last && last > today ? last : today;
}
