using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Reports.Tallies;

/// <summary>How invitations came, on that day.</summary>
/// <param name="Via">By which way.</param>
/// <param name="Accepted">They were accepted.</param>
public sealed record ViaKey(ReceivedVia Via, bool Accepted) : TallyKey;
