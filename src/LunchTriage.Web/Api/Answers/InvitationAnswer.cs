using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Api.Answers;

/// <summary>A stored invitation.</summary>
public sealed record InvitationAnswer
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Counts its changes; the `ETag` has the same number.</summary>
    public required int Version { get; init; }

    /// <summary>Who invites.</summary>
    public required InviterDetails Inviter { get; init; }

    /// <summary>How it came.</summary>
    public required ReceivedVia ReceivedVia { get; init; }

    /// <summary>The place; empty where none was named.</summary>
    public required string Venue { get; init; }

    /// <summary>Their words; empty where there are none.</summary>
    public required string Message { get; init; }

    /// <summary>What is known.</summary>
    public required InvitationFacts Facts { get; init; }

    /// <summary>The assessment in force.</summary>
    public required AssessmentAnswer Assessment { get; init; }

    /// <summary>Those before it, oldest first.</summary>
    public required IReadOnlyList<EarlierAssessmentAnswer> EarlierAssessments { get; init; }

    /// <summary>Where it stands today.</summary>
    public required InvitationStatus Status { get; init; }

    /// <summary>What the owner decided; null while undecided.</summary>
    public required DecisionAnswer? Decision { get; init; }

    /// <summary>What became of it; null while nothing is recorded.</summary>
    public required OutcomeAnswer? Outcome { get; init; }

    /// <summary>What happened, oldest first.</summary>
    public required IReadOnlyList<HistoryAnswer> History { get; init; }

    /// <summary>What to look at again.</summary>
    public required IReadOnlyList<WarningAnswer> Warnings { get; init; }

    /// <summary>When it was noted.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
