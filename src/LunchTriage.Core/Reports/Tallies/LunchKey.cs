using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Reports.Tallies;

/// <summary>What became of accepted invitations, on the day on which they count.</summary>
/// <param name="Result">The outcome; null where none is recorded.</param>
/// <param name="HasDay">A day was proposed: without one, a lunch is never due.</param>
/// <param name="LunchType">The main type; null for lunches outside any.</param>
/// <param name="Backing">What the verdict had said.</param>
/// <param name="PolicyVersion">The policy that judged them.</param>
/// <param name="Hours">The hours that each took; without an outcome, those that each is reckoned with. Null where none count.</param>
public sealed record LunchKey(OutcomeResult? Result, bool HasDay, string? LunchType, Backing Backing, PolicyVersion PolicyVersion, Hours? Hours) : TallyKey;
