using LunchTriage.Core;
using LunchTriage.Core.Assessments;

namespace LunchTriage.Web.Words;

/// <summary>A verdict's one word.</summary>
public static class VerdictWords
{
    public static Phrase Word(this Verdict verdict) => verdict switch
    {
        Verdict.Accept => "Accept",
        Verdict.Reschedule => "Reschedule",
        Verdict.Consider => "Consider",
        Verdict.Redirect => "Redirect",
        Verdict.Decline => "Decline",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No verdict."),
    };
}
