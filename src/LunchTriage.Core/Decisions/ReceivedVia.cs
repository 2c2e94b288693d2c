namespace LunchTriage.Core.Decisions;

/// <summary>How an invitation came.</summary>
public enum ReceivedVia
{
    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By phone.</summary>
    Phone,

    /// <summary>In person.</summary>
    InPerson,

    /// <summary>By letter.</summary>
    Letter,

    /// <summary>By social media.</summary>
    SocialMedia,

    /// <summary>Otherwise.</summary>
    Other,
}
