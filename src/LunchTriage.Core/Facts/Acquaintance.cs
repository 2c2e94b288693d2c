namespace LunchTriage.Core.Facts;

/// <summary>How the owner knows the inviter.</summary>
public enum Acquaintance
{
    /// <summary>Unknown, and never met.</summary>
    Stranger,

    /// <summary>Somebody whom both know brought them together.</summary>
    Introduced,

    /// <summary>Known by correspondence or social media.</summary>
    OnlineOnly,

    /// <summary>Met in person; once is enough.</summary>
    MetInPerson,
}
