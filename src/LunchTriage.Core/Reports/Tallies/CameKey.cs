using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Reports.Tallies;

/// <summary>How invitations were judged and answered, on the day on which they came.</summary>
/// <param name="Verdict">The verdict in force.</param>
/// <param name="Decision">The decision; null where there is none yet.</param>
/// <param name="VerdictWhenDecided">The verdict when it was decided; null where it is undecided.</param>
/// <param name="ColdCall">Cold calls.</param>
/// <param name="OfferedToPay">The inviter offered to pay for the time.</param>
/// <param name="PolicyVersion">The policy that judged them.</param>
/// <param name="Cost">The hours that each would take.</param>
public sealed record CameKey(Verdict Verdict, Decision? Decision, Verdict? VerdictWhenDecided, bool ColdCall, bool OfferedToPay, PolicyVersion PolicyVersion, Hours Cost) : TallyKey;
