using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;

namespace LunchTriage.Storage.Invitations;

/// <summary>An invitation as a list shows it.</summary>
public sealed record ListedInvitation
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }

    /// <summary>Who invites.</summary>
    public required InviterDetails Inviter { get; init; }

    /// <summary>How it came.</summary>
    public required ReceivedVia ReceivedVia { get; init; }

    /// <summary>The day on which it came.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The day on which reports count it.</summary>
    public required DateOnly CountedOn { get; init; }

    /// <summary>When it would be; null where no day was proposed.</summary>
    public required DateTime? ProposedFor { get; init; }

    /// <summary>The meal.</summary>
    public required Meal Meal { get; init; }

    /// <summary>The place; empty where none was named.</summary>
    public required string Venue { get; init; }

    /// <summary>The verdict in force.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The main type's key; null where none matched.</summary>
    public required string? LunchType { get; init; }

    /// <summary>A cold call.</summary>
    public required bool ColdCall { get; init; }

    /// <summary>The decision; null while undecided.</summary>
    public required Decision? Decision { get; init; }

    /// <summary>The decision went against the verdict.</summary>
    public required bool Override { get; init; }

    /// <summary>The outcome; null while none is recorded.</summary>
    public required OutcomeResult? Result { get; init; }

    /// <summary>Who called it off.</summary>
    public required CancelledBy? CancelledBy { get; init; }

    /// <summary>The outcome's day.</summary>
    public required DateOnly? OutcomeOn { get; init; }

    /// <summary>Hours that were recorded.</summary>
    public required Hours? OutcomeHours { get; init; }

    /// <summary>What the assessment says that it takes.</summary>
    public required Hours Cost { get; init; }

    /// <summary>The policy version that judged it.</summary>
    public required int PolicyVersion { get; init; }

    /// <summary>The hours that count as spent: of a held lunch those recorded, or else its cost; of another outcome only those recorded.</summary>
    public Hours HoursSpent => (Decision, Result) switch
    {
        (Core.Decisions.Decision.Accepted, OutcomeResult.Held) => OutcomeHours ?? Cost,
        (Core.Decisions.Decision.Accepted, not null) => OutcomeHours ?? Hours.None,
        _ => Hours.None,
    };

    /// <summary>The hours that count as protected: the cost of what was declined or redirected.</summary>
    public Hours HoursProtected => Decision is Core.Decisions.Decision.Declined or Core.Decisions.Decision.Redirected ? Cost : Hours.None;

    /// <summary>Where it stands on a day.</summary>
    public InvitationStatus StatusOn(DateOnly today) =>
        Standing.On(Decision, Result, ProposedFor is { } proposed ? DateOnly.FromDateTime(proposed) : null, today);
}
