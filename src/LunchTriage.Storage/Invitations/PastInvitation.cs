using LunchTriage.Core.Decisions;

namespace LunchTriage.Storage.Invitations;

/// <summary>An invitation with what became of it.</summary>
/// <param name="Details">The invitation.</param>
/// <param name="NotedAt">When it was noted.</param>
public sealed record PastInvitation(InvitationDetails Details, DateTimeOffset NotedAt)
{
    /// <summary>What was decided, and when; null while undecided.</summary>
    public (Decision Decision, string Note, DateTimeOffset At)? Decided { get; init; }

    /// <summary>What became of an accepted one, and when that was recorded; null while nothing is.</summary>
    public (Outcome Outcome, DateTimeOffset At)? Recorded { get; init; }
}
