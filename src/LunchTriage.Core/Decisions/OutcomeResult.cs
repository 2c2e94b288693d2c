namespace LunchTriage.Core.Decisions;

/// <summary>What became of an accepted invitation.</summary>
public enum OutcomeResult
{
    /// <summary>They met.</summary>
    Held,

    /// <summary>It was called off.</summary>
    Cancelled,

    /// <summary>The inviter did not come.</summary>
    NoShow,
}
