namespace LunchTriage.Core.Facts;

/// <summary>An answer that may be open.</summary>
public enum Answer
{
    /// <summary>Not known yet.</summary>
    Unsure,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}
