using LunchTriage.Core.Costs;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>The hours of held lunches by month and kind, as chart and table show them.</summary>
/// <param name="Kinds">The kinds that took hours in the period, in the report's order.</param>
/// <param name="Months">All months of the period.</param>
public sealed record KindsByMonth(IReadOnlyList<KindsByMonth.Kind> Kinds, IReadOnlyList<KindsByMonth.MonthOfKinds> Months)
{
    /// <summary>The same of a period.</summary>
    /// <param name="view">Its numbers.</param>
    /// <param name="words">Says what a kind is called.</param>
    public static KindsByMonth Of(PeriodView view, Wording words)
    {
        Kind[] kinds = [.. view.Types.Index().Where(each => each.Item.Worth.Hours > Hours.None).Select(each => new Kind(each.Item.LunchType, words[view.KindName(each.Item.LunchType)], each.Index))];
        return new(kinds, [.. view.Report.ByMonth.Select(month => new MonthOfKinds(month.Month, [.. kinds.Select(kind => month.ByType.FirstOrDefault(each => each.LunchType == kind.Type).Hours)]))]);
    }

    /// <summary>The hours of a kind in all months.</summary>
    public Hours Total(int kind) => Months.Aggregate(Hours.None, (sum, month) => sum + month.Hours[kind]);

    /// <summary>A kind.</summary>
    /// <param name="Type">The type's key; null for lunches outside any.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Place">Its place among all kinds, whether they took hours or not: by it a kind looks the same in every period.</param>
    public sealed record Kind(string? Type, string Name, int Place);

    /// <summary>A month.</summary>
    /// <param name="Month">Its first day.</param>
    /// <param name="Hours">The hours of each kind.</param>
    public sealed record MonthOfKinds(DateOnly Month, IReadOnlyList<Hours> Hours);
}
