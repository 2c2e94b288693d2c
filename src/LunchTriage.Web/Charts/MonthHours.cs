using LunchTriage.Core.Costs;

namespace LunchTriage.Web.Charts;

/// <summary>A month's hours in a chart.</summary>
/// <param name="Month">Any day of it.</param>
/// <param name="Spent">On lunches.</param>
/// <param name="Protected">By declining and redirecting.</param>
public sealed record MonthHours(DateOnly Month, Hours Spent, Hours Protected)
{
    internal Hours Total => Spent + Protected;
}
