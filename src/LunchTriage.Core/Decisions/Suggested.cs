using LunchTriage.Core.Assessments;

namespace LunchTriage.Core.Decisions;

/// <summary>Tells which decision follows a verdict.</summary>
public static class Suggested
{
    /// <summary>The decision that does what the verdict says, and so is no <see cref="Override"/>; null where it leaves the choice free.</summary>
    public static Decision? By(Verdict verdict) => verdict switch
    {
        Verdict.Accept => Decision.Accepted,
        Verdict.Reschedule => Decision.Postponed,
        Verdict.Consider => null,
        Verdict.Redirect => Decision.Redirected,
        Verdict.Decline => Decision.Declined,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No verdict."),
    };
}
