namespace LunchTriage.Core.Decisions;

/// <summary>Where an invitation stands on a day.</summary>
public enum InvitationStatus
{
    /// <summary>No decision yet.</summary>
    Undecided,

    /// <summary>Accepted, without an outcome; its day is ahead, or it has none.</summary>
    Coming,

    /// <summary>Accepted, without an outcome; its day has passed.</summary>
    Due,

    /// <summary>They met.</summary>
    Held,

    /// <summary>It was called off.</summary>
    Cancelled,

    /// <summary>The inviter did not come.</summary>
    NoShow,

    /// <summary>Declined or redirected.</summary>
    TurnedDown,

    /// <summary>Put off.</summary>
    Postponed,
}
