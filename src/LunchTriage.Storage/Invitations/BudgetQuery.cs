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
        var except = exceptId ?? 0;
        var groups = await Accepted(period)
            .Where(row => row.Id != except)
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
            Hours: Hours.FromHundredths(groups.Sum(group => group.Hundredths)))
        {
            HoursAhead = Hours.FromHundredths(groups.Where(group => group.Result is null).Sum(group => group.Hundredths)),
        };
    }

    /// <summary>The same day by day, as far as lunches were held, are coming or due, or took hours.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<IReadOnlyList<BudgetDay>> ByDayAsync(DayRange period, CancellationToken cancellationToken)
    {
        var groups = await Accepted(period)
            .GroupBy(row => new { row.CountedOn, Ahead = row.Result == null })
            .OrderBy(group => group.Key.CountedOn)
            .Select(group => new
            {
                group.Key.CountedOn,
                group.Key.Ahead,
                Lunches = group.Sum(row => row.Result == null || row.Result == OutcomeResult.Held ? 1 : 0),
                Hundredths = group.Sum(row => row.OutcomeHundredths ?? (row.Result == null || row.Result == OutcomeResult.Held ? row.CostHundredths : 0)),
            })
            .ToListAsync(cancellationToken);
        return groups.ConvertAll(group => new BudgetDay(group.CountedOn, group.Ahead, group.Lunches, Hours.FromHundredths(group.Hundredths)));
    }

    /// <summary>The last day on which an accepted lunch is coming; today where none is.</summary>
    public async Task<DateOnly> LastComingDayAsync(DateOnly today, CancellationToken cancellationToken) =>
        await context.Invitations
            .Where(row => row.Decision == Decision.Accepted && row.Result == null && row.ReferenceDay >= today)
            .MaxAsync(row => (DateOnly?)row.ReferenceDay, cancellationToken) is { } last && last > today ? last : today;

    private IQueryable<InvitationRow> Accepted(DayRange period)
    {
        var (first, last) = (period.First, period.Last);
        return context.Invitations.AsNoTracking().Where(row => row.CountedOn >= first && row.CountedOn <= last && row.Decision == Decision.Accepted);
    }
}
