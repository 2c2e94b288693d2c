using LunchTriage.Core;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Web.Words;

/// <summary>A lunch's outcome as a table tells it.</summary>
public static class LunchWords
{
    /// <summary>Why it was not held: "Cancelled by them"; null where it was.</summary>
    public static Phrase? NotHeld(Outcome outcome) => outcome switch
    {
        { Result: OutcomeResult.Held } => (Phrase?)null,
        { Result: OutcomeResult.Cancelled, CancelledBy: CancelledBy.Me } => "Cancelled by you",
        { Result: OutcomeResult.Cancelled, CancelledBy: CancelledBy.Them } => "Cancelled by them",
        _ => outcome.Result.Word(),
    };

    /// <summary>Its benefit to both sides: "4.5 / 5"; a dash for what isn't known.</summary>
    public static Phrase Worth(decimal? mine, decimal? theirs) =>
        mine is null && theirs is null ? "–" : new Phrase("{0} / {1}", mine ?? (object)"–", theirs ?? (object)"–");
}
