using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Invitations;

/// <summary>Adds up what was used of a budget, in the database. It is what <see cref="Core.Reports.PeriodReport.BudgetUse"/> counts.</summary>
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
        return BudgetDay.Use(await ByDayAsync(Accepted(period).Where(row => row.Id != except), cancellationToken), today);
    }

    /// <summary>The same by the day and its outcomes, in the order of the days, as far as lunches were held, are coming or due, or took hours.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="cancellationToken">Stops.</param>
    public Task<IReadOnlyList<BudgetDay>> ByDayAsync(DayRange period, CancellationToken cancellationToken) => ByDayAsync(Accepted(period), cancellationToken);

    /// <summary>The last day on which an accepted lunch is coming; today where none is.</summary>
    public async Task<DateOnly> LastComingDayAsync(DateOnly today, CancellationToken cancellationToken) =>
        await context.Invitations
            .Where(row => row.Decision == Decision.Accepted && row.Result == null && row.ReferenceDay >= today)
            .MaxAsync(row => (DateOnly?)row.ReferenceDay, cancellationToken) is { } last && last > today ? last : today;

    private static async Task<IReadOnlyList<BudgetDay>> ByDayAsync(IQueryable<InvitationRow> accepted, CancellationToken cancellationToken)
    {
        // In the order of their index, so that nothing is sorted.
        var groups = await accepted
            .GroupBy(row => new { row.CountedOn, row.Result })
            .OrderBy(group => group.Key.CountedOn).ThenBy(group => group.Key.Result)
            .Select(group => new
            {
                group.Key,
                Count = group.Count(),
                WithoutDay = group.Sum(row => row.ProposedOn == null ? 1 : 0),
                Noted = group.Sum(row => row.OutcomeHundredths),
                NotNoted = group.Sum(row => row.OutcomeHundredths == null ? row.CostHundredths : 0),
            })
            .ToListAsync(cancellationToken);
        return groups.ConvertAll(group =>
        {
            var isLunch = group.Key.Result is null or OutcomeResult.Held;
            return new BudgetDay(group.Key.CountedOn, group.Key.Result is null, isLunch ? group.Count : 0, group.WithoutDay, Hours.FromHundredths((group.Noted ?? 0) + (isLunch ? group.NotNoted : 0)));
        });
    }

    private IQueryable<InvitationRow> Accepted(DayRange period)
    {
        var (first, last) = (period.First, period.Last);
        return context.Invitations.AsNoTracking().Where(row => row.CountedOn >= first && row.CountedOn <= last && row.Decision == Decision.Accepted);
    }
}
