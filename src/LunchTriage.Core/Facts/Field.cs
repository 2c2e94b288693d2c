namespace LunchTriage.Core.Facts;

/// <summary>The inviter's field beside the owner's.</summary>
public enum Field
{
    /// <summary>Nothing to do with it.</summary>
    Other,

    /// <summary>A related one.</summary>
    Related,

    /// <summary>The same: a peer.</summary>
    Same,
}
