namespace LunchTriage.Storage.Invitations;

/// <summary>How a change to an invitation ended.</summary>
public enum ChangeResult
{
    /// <summary>It is stored.</summary>
    Done,

    /// <summary>There is no such invitation, or it is another owner's.</summary>
    NotFound,

    /// <summary>Somebody changed it since it was read; nothing is stored.</summary>
    Stale,

    /// <summary>An outcome needs an accepted invitation; nothing is stored.</summary>
    NotAccepted,

    /// <summary>While an outcome stands, the decision can't be changed; nothing is stored.</summary>
    HasOutcome,
}
