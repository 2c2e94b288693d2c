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
        return BudgetDay.Use(await ByDayAsync(Accepted(period).Where(each => each.Id != except), cancellationToken), today);
    }

    /// <summary>The same day by day, as far as lunches were held, are coming or due, or took hours.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="cancellationToken">Stops.</param>
    public Task<IReadOnlyList<BudgetDay>> ByDayAsync(DayRange period, CancellationToken cancellationToken) => ByDayAsync(Accepted(period), cancellationToken);

    /// <summary>The last day on which an accepted lunch is coming; today where none is.</summary>
    public async Task<DateOnly> LastComingDayAsync(DateOnly today, CancellationToken cancellationToken) =>
        await context.Invitations
            .Where(row => row.Decision == Decision.Accepted && row.Result == null && row.ReferenceDay >= today)
            .MaxAsync(row => (DateOnly?)row.ReferenceDay, cancellationToken) is { } last && last > today ? last : today;

    private static async Task<IReadOnlyList<BudgetDay>> ByDayAsync(IQueryable<Use> accepted, CancellationToken cancellationToken)
    {
        // In the order of their index, so that nothing is sorted.
        var groups = await accepted
            .GroupBy(each => new { each.CountedOn, each.Result })
            .OrderBy(group => group.Key.CountedOn).ThenBy(group => group.Key.Result)
            .Select(group => new { group.Key, Lunches = group.Sum(each => each.Lunches), WithoutDay = group.Sum(each => each.WithoutDay), Hundredths = group.Sum(each => each.Hundredths) })
            .ToListAsync(cancellationToken);
        return groups.ConvertAll(group => new BudgetDay(group.Key.CountedOn, group.Key.Result is null, group.Lunches, group.WithoutDay, Hours.FromHundredths(group.Hundredths)));
    }

    private IQueryable<Use> Accepted(DayRange period)
    {
        var (first, last) = (period.First, period.Last);
        return context.Invitations.AsNoTracking()
            .Where(row => row.CountedOn >= first && row.CountedOn <= last && row.Decision == Decision.Accepted)
            .Select(row => new Use
            {
                Id = row.Id,
                CountedOn = row.CountedOn,
                Result = row.Result,
                WithoutDay = row.ProposedOn == null ? 1 : 0,
                Lunches = row.Result == null || row.Result == OutcomeResult.Held ? 1 : 0,
                Hundredths = row.OutcomeHundredths ?? (row.Result == null || row.Result == OutcomeResult.Held ? row.CostHundredths : 0),
            });
    }

    // What an accepted invitation uses.
    private sealed class Use
    {
        public required long Id { get; init; }

        public required DateOnly CountedOn { get; init; }

        public required OutcomeResult? Result { get; init; }

        public required int WithoutDay { get; init; }

        public required int Lunches { get; init; }

        public required int Hundredths { get; init; }
    }
}
