namespace LunchTriage.Core.Facts;

/// <summary>The kind of event at which they met.</summary>
public enum EventKind
{
    /// <summary>A conference.</summary>
    Conference,

    /// <summary>A workshop.</summary>
    Workshop,

    /// <summary>Anything else.</summary>
    Other,
}
