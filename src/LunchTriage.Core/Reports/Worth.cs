using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports;

/// <summary>What some held lunches took and gave back.</summary>
/// <param name="Held">How many there were.</param>
/// <param name="Hours">The hours that they took.</param>
/// <param name="Money">The same hours in money, an amount a currency.</param>
/// <param name="MedianBenefit">The middle of what was noted of their benefit.</param>
/// <param name="Rated">Those of which the owner's benefit was noted.</param>
public sealed record Worth(int Held, Hours Hours, IReadOnlyList<Money> Money, MedianBenefit MedianBenefit, Rated Rated)
{
    /// <summary>The owner's benefit for each hour, over the lunches of which it was noted; null where there is none, or it took no time.</summary>
    public decimal? BenefitPerHour => Rated.PerHour;
}
