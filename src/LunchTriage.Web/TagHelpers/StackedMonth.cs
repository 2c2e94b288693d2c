using LunchTriage.Core.Costs;

namespace LunchTriage.Web.TagHelpers;

/// <summary>A month as a bar of parts.</summary>
/// <param name="Month">Any day of it.</param>
/// <param name="Parts">The hours of each series, from the foot on.</param>
/// <param name="Title">What is said when one points at it.</param>
internal sealed record StackedMonth(DateOnly Month, IReadOnlyList<Hours> Parts, string Title)
{
    public Hours Total => Parts.Aggregate(Hours.None, (sum, part) => sum + part);
}
