using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Storage.Invitations;

/// <summary>What the owner decided.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Note">What they noted with it; empty where they didn't.</param>
/// <param name="Verdict">The verdict then in force.</param>
/// <param name="DecidedAt">When.</param>
public sealed record StoredDecision(Decision Decision, string Note, Verdict Verdict, DateTimeOffset DecidedAt)
{
    /// <summary>It went against that verdict.</summary>
    public bool Override => Core.Decisions.Override.Is(Verdict, Decision);
}
