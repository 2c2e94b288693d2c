using LunchTriage.Core.Costs;
using LunchTriage.Core.Reports;

namespace LunchTriage.Web.Reports;

/// <summary>The hours of held lunches by month and kind, as chart and table show them.</summary>
/// <param name="Kinds">The kinds that took hours in the period, in the report's order.</param>
/// <param name="Months">All months of the period.</param>
public sealed record KindsByMonth(IReadOnlyList<KindsByMonth.Kind> Kinds, IReadOnlyList<KindsByMonth.MonthOfKinds> Months)
{
    /// <summary>The same of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="name">A kind's name for its key; null is outside of any.</param>
    public static KindsByMonth Of(PeriodReport report, Func<string?, string> name)
    {
        Kind[] kinds = [.. report.ByType.Where(type => type.Worth.Hours > Hours.None).Select(type => new Kind(type.LunchType, name(type.LunchType)))];
        return new(kinds, [.. report.ByMonth.Select(month => new MonthOfKinds(month.Month, [.. kinds.Select(kind => month.ByType.FirstOrDefault(each => each.LunchType == kind.Type).Hours)]))]);
    }

    /// <summary>The hours of a kind in all months.</summary>
    public Hours Total(int kind) => Months.Aggregate(Hours.None, (sum, month) => sum + month.Hours[kind]);

    /// <summary>A kind.</summary>
    /// <param name="Type">The type's key; null for lunches outside any.</param>
    /// <param name="Name">What it is called.</param>
    public sealed record Kind(string? Type, string Name);

    /// <summary>A month.</summary>
    /// <param name="Month">Its first day.</param>
    /// <param name="Hours">The hours of each kind.</param>
    public sealed record MonthOfKinds(DateOnly Month, IReadOnlyList<Hours> Hours);
}
