using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Reports.Tallies;

/// <summary>Accepted lunches that were not held, on their day.</summary>
/// <param name="Result">Cancelled, or nobody came.</param>
/// <param name="PolicyVersion">The policy that judged them.</param>
/// <param name="Hours">The hours that each took all the same; null where none count.</param>
public sealed record MissedKey(OutcomeResult Result, PolicyVersion PolicyVersion, Hours? Hours) : TallyKey;
