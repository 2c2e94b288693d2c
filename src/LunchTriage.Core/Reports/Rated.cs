using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports;

/// <summary>The held lunches of which the owner noted a benefit, added up.</summary>
/// <param name="Lunches">How many there were.</param>
/// <param name="Points">Their benefit to the owner, 1 to 5 each.</param>
/// <param name="Hours">The hours that they took.</param>
public readonly record struct Rated(int Lunches, int Points, Hours Hours)
{
    /// <summary>The benefit for each hour; null where there is none, or they took no time.</summary>
    public decimal? PerHour => Hours > Hours.None ? Points / Hours.Value : null;

    /// <summary>These without some of them.</summary>
    public Rated Without(Rated some) => new(Lunches - some.Lunches, Points - some.Points, Hours.FromHundredths(Hours.Hundredths - some.Hours.Hundredths));
}
