using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Reports;

/// <summary>How many of those invited came in one way.</summary>
/// <param name="Via">The way.</param>
/// <param name="Invited">Invitations that came so.</param>
/// <param name="Accepted">Of those, accepted.</param>
public sealed record ViaReport(ReceivedVia Via, int Invited, int Accepted);
