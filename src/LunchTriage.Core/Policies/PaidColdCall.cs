namespace LunchTriage.Core.Policies;

/// <summary>What a cold call that clearly offers to pay becomes.</summary>
public enum PaidColdCall
{
    /// <summary>The owner's call: some take it up.</summary>
    Consider,

    /// <summary>Redirected like any other cold call.</summary>
    Redirect,
}
