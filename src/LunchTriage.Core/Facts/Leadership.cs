namespace LunchTriage.Core.Facts;

/// <summary>The inviter's standing in the profession's leadership.</summary>
public enum Leadership
{
    /// <summary>None.</summary>
    None,

    /// <summary>An interest in it.</summary>
    Interest,

    /// <summary>Authority in it.</summary>
    Authority,

    /// <summary>Power in it.</summary>
    Power,
}
