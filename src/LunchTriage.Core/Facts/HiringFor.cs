namespace LunchTriage.Core.Facts;

/// <summary>What the inviter's organisation is interested in hiring the owner for.</summary>
public enum HiringFor
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Training.</summary>
    Training,

    /// <summary>Consulting.</summary>
    Consulting,

    /// <summary>Coaching.</summary>
    Coaching,
}
