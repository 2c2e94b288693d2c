using LunchTriage.Core;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports;
using LunchTriage.Web.Charts;
using LunchTriage.Web.Hosting;

namespace LunchTriage.Web.Reports;

/// <summary>Reads the numbers of a year, of the last twelve months or of any days, with what they are held against.</summary>
public sealed class PeriodReader(CountedInvitations counted, FrequentInviters inviters, PolicyStore policies, BudgetQuery budgets, InvitationList list, RequestOwner owner)
{
    /// <summary>The most decisions against the verdict that a dashboard shows; the list has the others.</summary>
    public const int MostOverrides = 5;

    private const int MostInviters = 5;

    /// <summary>The numbers of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="asReport">With its lunches and decisions one by one, and the budget of the year's last day; else with what a dashboard shows, and a budget that looks no further than the last lunch that is coming.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<PeriodView> YearAsync(int year, bool asReport, CancellationToken cancellationToken)
    {
        var today = await owner.TodayAsync(cancellationToken);
        // A year that still runs is held against the year before up to the same day.
        var before = new DayRange(new(year - 1, 1, 1), year == today.Year ? today.AddYears(-1) : new(year - 1, 12, 31));
        return await ReadAsync(DayRange.Year(year), before, asReport, today, cancellationToken) with { Year = year };
    }

    /// <summary>The numbers of the twelve months that end today.</summary>
    public async Task<PeriodView> LastTwelveMonthsAsync(CancellationToken cancellationToken)
    {
        var today = await owner.TodayAsync(cancellationToken);
        var start = today.AddYears(-1).AddDays(1);
        return await ReadAsync(new(start, today), new(start.AddYears(-1), start.AddDays(-1)), asReport: false, today, cancellationToken) with { LastTwelveMonths = true };
    }

    /// <summary>The numbers of any days, beside as many before them.</summary>
    public async Task<PeriodView> DaysAsync(DayRange period, CancellationToken cancellationToken) =>
        await ReadAsync(period, period.Before(), asReport: false, await owner.TodayAsync(cancellationToken), cancellationToken);

    /// <summary>The years that can be chosen, newest first: those that have something, and the current one.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        [.. (await list.YearsAsync(cancellationToken)).Append((await owner.TodayAsync(cancellationToken)).Year).Distinct().OrderDescending()];

    private async Task<PeriodView> ReadAsync(DayRange period, DayRange before, bool asReport, DateOnly today, CancellationToken cancellationToken)
    {
        await counted.ReadAtOneMomentAsync(cancellationToken);
        var policy = await policies.InForceAsync(cancellationToken);
        var limit = (await policies.OnAsync(period.Last, await owner.ProfileAsync(cancellationToken), cancellationToken)).Budget;
        var budgetPeriod = asReport && limit is { } budget ? budget.PeriodOf(period.Last) : await BudgetPeriodAsync(limit, period, today, cancellationToken);
        var report = asReport ? await counted.ReportAsync(period, today, cancellationToken) : await counted.NumbersAsync(period, today, cancellationToken);
        var budgetDays = asReport && budgetPeriod == period ? [] : await budgets.ByDayAsync(budgetPeriod, cancellationToken);
        var first = await list.FirstDayAsync(cancellationToken);
        // What was noted from the middle of a period on is no measure for a whole one.
        var reachesBack = first <= before.First.AddMonths(1);
        return new()
        {
            Year = null,
            LastTwelveMonths = false,
            Report = report,
            Before = reachesBack && await counted.AnyAsync(before, cancellationToken) ? new(before, await counted.HoursAsync(before, today, cancellationToken)) : null,
            Began = !reachesBack && first <= before.Last ? first : null,
            Policy = policy,
            Budget = limit,
            BudgetPeriod = budgetPeriod,
            BudgetUse = budgetPeriod == period ? report.BudgetUse : BudgetDay.Use(budgetDays, today),
            BudgetSteps = asReport ? [] : [.. Steps(limit?.Unit ?? BudgetUnit.Lunches, budgetDays)],
            Inviters = asReport ? [] : await AskedMostAsync(period, cancellationToken),
            LatestOverrides = asReport || report.Overrides == 0 ? [] : await counted.LatestOverriddenAsync(period, MostOverrides, today, cancellationToken),
            AnyNoted = first is not null,
            Years = await YearsAsync(cancellationToken),
        };
    }

    private async Task<IReadOnlyList<AskedMost>> AskedMostAsync(DayRange period, CancellationToken cancellationToken)
    {
        var asked = await inviters.InAsync(period, MostInviters, cancellationToken);
        return asked.Count == 0 ? [] : AskedMost.Of(asked, await list.InvitersAsync(asked.Select(each => each.LatestInvitation), cancellationToken));
    }

    // A year that is over is held against its own budget; what still runs, against the days up to the last lunch that is coming; a year to come, against its own.
    private async Task<DayRange> BudgetPeriodAsync(Budget? budget, DayRange period, DateOnly today, CancellationToken cancellationToken) => budget switch
    {
        null => period,
        _ when period.Last < today => budget.PeriodOf(period.Last),
        { Period: BudgetPeriod.CalendarYear } => budget.PeriodOf(period.First > today ? period.First : today),
        _ => budget.PeriodOf(await budgets.LastComingDayAsync(today, cancellationToken)),
    };

    private static IEnumerable<BudgetStep> Steps(BudgetUnit unit, IReadOnlyList<BudgetDay> days) =>
        from day in days
        group day by (day.On, day.Ahead) into together
        let amount = together.Sum(day => unit == BudgetUnit.Hours ? day.Hours.Value : day.Lunches)
        where amount > 0
        select new BudgetStep(together.Key.On, amount, Held: !together.Key.Ahead);
}
