using LunchTriage.Core.Decisions;

namespace LunchTriage.Storage.Invitations;

/// <summary>An invitation with all that is kept of it.</summary>
public sealed record StoredInvitation
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }

    /// <summary>Counts its changes; two that differ mean that somebody changed it in between.</summary>
    public required int Version { get; init; }

    /// <summary>When it was noted.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What the owner noted.</summary>
    public required InvitationDetails Details { get; init; }

    /// <summary>All assessments, oldest first; the last is in force.</summary>
    public required IReadOnlyList<StoredAssessment> Assessments { get; init; }

    /// <summary>The decision; null while undecided.</summary>
    public required StoredDecision? Decision { get; init; }

    /// <summary>The outcome; null while none is recorded.</summary>
    public required Outcome? Outcome { get; init; }

    /// <summary>What happened, oldest first.</summary>
    public required IReadOnlyList<HistoryEntry> History { get; init; }

    /// <summary>The assessment in force.</summary>
    public StoredAssessment InForce => Assessments[^1];

    /// <summary>Where it stands on a day.</summary>
    public InvitationStatus StatusOn(DateOnly today) =>
        Standing.On(Decision?.Decision, Outcome?.Result, Details.Facts.ProposedFor is { } proposed ? DateOnly.FromDateTime(proposed) : null, today);
}
