using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports.Tallies;

/// <summary>Invitations that are counted together.</summary>
/// <param name="Day">The day on which they count; of those that are counted by the month, its first.</param>
/// <param name="Key">What they have in common.</param>
/// <param name="Count">How many.</param>
/// <param name="Hours">The hours that held lunches took, all of them together, where the key itself doesn't give the hours of each.</param>
public readonly record struct Tally(DateOnly Day, TallyKey Key, int Count, Hours Hours);
