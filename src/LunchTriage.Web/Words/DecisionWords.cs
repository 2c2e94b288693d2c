using LunchTriage.Core;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Web.Words;

/// <summary>Decisions and outcomes in words.</summary>
public static class DecisionWords
{
    /// <summary>"You accepted".</summary>
    public static Phrase Sentence(this Decision decision) => decision switch
    {
        Decision.Accepted => "You accepted",
        Decision.Declined => "You declined",
        Decision.Redirected => "You redirected them",
        Decision.Postponed => "You postponed it",
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, "No decision."),
    };

    /// <summary>"accepted", within a sentence.</summary>
    public static Phrase Did(this Decision decision) => decision switch
    {
        Decision.Accepted => "accepted",
        Decision.Declined => "declined",
        Decision.Redirected => "redirected",
        Decision.Postponed => "postponed",
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, "No decision."),
    };

    /// <summary>"Accepted".</summary>
    public static Phrase Word(this Decision decision) => decision switch
    {
        Decision.Accepted => "Accepted",
        Decision.Declined => "Declined",
        Decision.Redirected => "Redirected",
        Decision.Postponed => "Postponed",
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, "No decision."),
    };

    /// <summary>"Held".</summary>
    public static Phrase Word(this OutcomeResult result) => result switch
    {
        OutcomeResult.Held => "Held",
        OutcomeResult.Cancelled => "Cancelled",
        OutcomeResult.NoShow => "No-show",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "No result."),
    };

    /// <summary>"Them".</summary>
    public static Phrase Word(this CancelledBy cancelledBy) => cancelledBy switch
    {
        CancelledBy.Me => "You",
        CancelledBy.Them => "Them",
        _ => throw new ArgumentOutOfRangeException(nameof(cancelledBy), cancelledBy, "Nobody."),
    };

    /// <summary>"Both of you".</summary>
    public static Phrase Word(this PaidBy paidBy) => paidBy switch
    {
        PaidBy.Me => "You",
        PaidBy.Them => "Them",
        PaidBy.Split => "Both of you",
        _ => throw new ArgumentOutOfRangeException(nameof(paidBy), paidBy, "No payer."),
    };
}
