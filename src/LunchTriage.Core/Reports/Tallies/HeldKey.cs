using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Reports.Tallies;

/// <summary>Lunches that were held, on their day.</summary>
/// <param name="LunchType">The main type; null for lunches outside any.</param>
/// <param name="Backing">What the verdict had said.</param>
/// <param name="PolicyVersion">The policy that judged them.</param>
/// <param name="Hours">The hours that each took.</param>
public sealed record HeldKey(string? LunchType, Backing Backing, PolicyVersion PolicyVersion, Hours Hours) : TallyKey;
