namespace LunchTriage.Core.Assessments;

/// <summary>A verdict's one word, and what it means.</summary>
public static class VerdictWords
{
    /// <summary>What it means, in a sentence or two.</summary>
    public static Phrase Meaning(this Verdict verdict) => verdict switch
    {
        Verdict.Accept => "One of your kinds fits. Go.",
        Verdict.Reschedule => "Worth it, but not that day: you aren’t free, or you present and need the break.",
        Verdict.Consider => "No rule settles it. Say first what each side would gain.",
        Verdict.Redirect => "Not a lunch, but a better way to meet: an event that you attend or host.",
        Verdict.Decline => "You don’t want to. A short, cordial answer is still owed.",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No verdict."),
    };

    /// <summary>"Accept".</summary>
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
