using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Charts;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>The numbers of a period as pages show them.</summary>
public sealed record PeriodView
{
    /// <summary>The year; null for any other period.</summary>
    public required int? Year { get; init; }

    /// <summary>The twelve months that end today.</summary>
    public required bool LastTwelveMonths { get; init; }

    /// <summary>What was counted.</summary>
    public required PeriodReport Report { get; init; }

    /// <summary>What the period is held against; null where nothing happened in those days, or the first invitation came too late in them for a fair comparison.</summary>
    public required PeriodBefore? Before { get; init; }

    /// <summary>The day of the first invitation, where the period before isn't compared because of it.</summary>
    public required DateOnly? Began { get; init; }

    /// <summary>The policy in force.</summary>
    public required Policy Policy { get; init; }

    /// <summary>The budget that was in force on the period's last day, or today where that is to come; null where there was none.</summary>
    public required Budget? Budget { get; init; }

    /// <summary>The days that the budget looks at; the report's own where there is no budget.</summary>
    public required DayRange BudgetPeriod { get; init; }

    /// <summary>What was used of the budget in those days.</summary>
    public required BudgetUse BudgetUse { get; init; }

    /// <summary>Day by day, how it was used; none on a report, which has no chart of it.</summary>
    public required IReadOnlyList<BudgetStep> BudgetSteps { get; init; }

    /// <summary>Those who invited more than once in the period, the most frequent first; none on a report, which doesn't list them.</summary>
    public required IReadOnlyList<AskedMost> Inviters { get; init; }

    /// <summary>The newest decisions against the verdict, in the order in which they came; none on a report, which has them all.</summary>
    public required IReadOnlyList<OverriddenVerdict> LatestOverrides { get; init; }

    /// <summary>Anything was noted at all, in the period or not.</summary>
    public required bool AnyNoted { get; init; }

    /// <summary>The years that can be chosen, newest first.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The period within a sentence: "2026", "the last 12 months", "5 January to 4 March 2026".</summary>
    public Phrase Name => Year is { } year ? new Phrase("{0}", Dates.Year(year)) : LastTwelveMonths ? "the last 12 months" : Compared.Named(Report.Period);

    /// <summary>Nothing at all counts in the period.</summary>
    public bool IsEmpty => Report is { Invited: 0, Held: 0, Cancelled: 0, NoShow: 0, Coming: 0, Due: 0 };

    /// <summary>There are hours, spent or protected, of which a chart can be drawn.</summary>
    public bool AnyHours => Report.HoursSpent > Hours.None || Report.HoursProtected > Hours.None;

    /// <summary>The months as the chart draws them.</summary>
    public IReadOnlyList<MonthHours> Months => [.. Report.ByMonth.Select(month => new MonthHours(month.Month, month.HoursSpent, month.HoursProtected))];

    /// <summary>There are hours, and no rate is known for any of them.</summary>
    public bool LacksRate => Report.Money.Count == 0 && AnyHours;

    /// <summary>How the budget was kept, or that there was none.</summary>
    public Phrase KeptBudget => Budget?.Kept(BudgetUse) ?? "no budget set";

    /// <summary>What a type is called; null is outside of any.</summary>
    public Phrase KindName(string? type) => Policy.KindName(type);

    /// <summary>Every kind of the policy in rank order, held or not, then what the report has besides.</summary>
    public IReadOnlyList<TypeReport> Types
    {
        get
        {
            var none = new Worth(0, default, [], default, default);
            var known = Policy.Types.Select(type => Report.ByType.FirstOrDefault(each => each.LunchType == type.Key) ?? new TypeReport(type.Key, none));
            return [.. known, .. Report.ByType.Where(each => Policy.Type(each.LunchType) is null)];
        }
    }
}
