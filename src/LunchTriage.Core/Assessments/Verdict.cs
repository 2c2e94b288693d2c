namespace LunchTriage.Core.Assessments;

/// <summary>What the triage says of an invitation, from best to worst.</summary>
public enum Verdict
{
    /// <summary>A preferred kind fits: go.</summary>
    Accept,

    /// <summary>Worth it, but not at that time.</summary>
    Reschedule,

    /// <summary>No rule settles it: the owner's call.</summary>
    Consider,

    /// <summary>Not a lunch, but a better way to meet.</summary>
    Redirect,

    /// <summary>No; a short, cordial answer is still owed.</summary>
    Decline,
}
