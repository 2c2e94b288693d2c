namespace LunchTriage.Core.Decisions;

/// <summary>Who called it off.</summary>
public enum CancelledBy
{
    /// <summary>The owner.</summary>
    Me,

    /// <summary>The inviter.</summary>
    Them,
}
