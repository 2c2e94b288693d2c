using LunchTriage.Core.Decisions;

namespace LunchTriage.Storage.Invitations;

/// <summary>What the owner decided.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Note">What they noted with it; empty where they didn't.</param>
/// <param name="Override">It went against the verdict then in force.</param>
/// <param name="DecidedAt">When.</param>
public sealed record StoredDecision(Decision Decision, string Note, bool Override, DateTimeOffset DecidedAt);
