namespace LunchTriage.Core.Decisions;

/// <summary>What the owner said to an invitation.</summary>
public enum Decision
{
    /// <summary>Yes.</summary>
    Accepted,

    /// <summary>No.</summary>
    Declined,

    /// <summary>No, but a better way to meet.</summary>
    Redirected,

    /// <summary>Put off, to come back.</summary>
    Postponed,
}
