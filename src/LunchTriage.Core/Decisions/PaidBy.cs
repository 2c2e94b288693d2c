namespace LunchTriage.Core.Decisions;

/// <summary>Who paid.</summary>
public enum PaidBy
{
    /// <summary>The owner.</summary>
    Me,

    /// <summary>The inviter.</summary>
    Them,

    /// <summary>Both.</summary>
    Split,
}
