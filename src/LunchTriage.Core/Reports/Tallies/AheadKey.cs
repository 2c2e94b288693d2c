using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports.Tallies;

/// <summary>Accepted invitations of which no outcome is recorded, on the proposed day, or else on that on which they came.</summary>
/// <param name="HasDay">A day was proposed: without one, a lunch is never due.</param>
/// <param name="Cost">The hours that each is reckoned with.</param>
public sealed record AheadKey(bool HasDay, Hours Cost) : TallyKey;
