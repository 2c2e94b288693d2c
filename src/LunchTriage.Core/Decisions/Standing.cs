namespace LunchTriage.Core.Decisions;

/// <summary>Tells where an invitation stands.</summary>
public static class Standing
{
    /// <summary>The status on a day.</summary>
    /// <param name="decision">The decision; null where there is none yet.</param>
    /// <param name="result">The outcome; null where none is recorded.</param>
    /// <param name="proposedDay">The proposed day; null where there is none.</param>
    /// <param name="today">The owner's today.</param>
    public static InvitationStatus On(Decision? decision, OutcomeResult? result, DateOnly? proposedDay, DateOnly today) => (decision, result) switch
    {
        (null, _) => InvitationStatus.Undecided,
        (Decision.Declined or Decision.Redirected, _) => InvitationStatus.TurnedDown,
        (Decision.Postponed, _) => InvitationStatus.Postponed,
        (_, OutcomeResult.Held) => InvitationStatus.Held,
        (_, OutcomeResult.Cancelled) => InvitationStatus.Cancelled,
        (_, OutcomeResult.NoShow) => InvitationStatus.NoShow,
        _ => proposedDay < today ? InvitationStatus.Due : InvitationStatus.Coming,
    };
}
