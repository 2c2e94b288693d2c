using LunchTriage.Core.Assessments;

namespace LunchTriage.Core.Decisions;

/// <summary>Tells when a decision departs from the verdict in force.</summary>
public static class Override
{
    /// <summary>Whether the decision goes against the verdict. <see cref="Verdict.Consider"/> leaves the choice free.</summary>
    public static bool Is(Verdict verdict, Decision decision) => (verdict, decision) switch
    {
        (Verdict.Accept, Decision.Declined or Decision.Redirected) => true,
        (Verdict.Reschedule, not Decision.Postponed) => true,
        (Verdict.Redirect or Verdict.Decline, Decision.Accepted or Decision.Postponed) => true,
        _ => false,
    };
}
