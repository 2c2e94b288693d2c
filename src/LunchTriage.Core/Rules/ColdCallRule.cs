using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Rules;

/// <summary>Source: the essay's section on cold calls, and its exception for an offer. Gives: consider, redirect. Reads: the policy's <c>paidColdCall</c>.</summary>
public static class ColdCallRule
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new()
    {
        Key = "coldCall",
        Name = "The cold-call rule",
        Question = "Is it a cold call?",
        Meaning = _ => "A stranger, and you didn’t expect it",
        Sentence = _ => "A stranger whom you neither asked nor expected is declined kindly, and pointed to a professional event that you attend or host, where there is time to meet new people.",
        Edges = "Your kinds come first: a neighbour, a referral source or an organisation that wants to hire you may well be a stranger. Any acquaintance at all, an introduction included, makes it no cold call, and an open answer on who pays is no offer.",
        Concerns = situation => situation.Facts.IsColdCall,
        Lines =
        [
            new("offer", Verdict.Consider, "They clearly offer to pay, and you don’t say no",
                situation => situation.Facts is { InviterPays: Answer.Yes, WantToMeet: not Answer.No },
                _ => "You have never met, but it is a genuine offer: they mean to pay. It is yours to weigh.")
            { InForce = policy => policy.PaidColdCall == PaidColdCall.Consider },
            new("noOffer", Verdict.Redirect, "Otherwise",
                _ => true,
                Redirected),
        ],
        Grounds =
        [
            Conditions.Acquaintance(Acquaintance.Stranger),
            new()
            {
                Key = "unexpected",
                Statement = _ => "You didn’t ask for it, or expect it",
                IsMet = (facts, _) => !facts.Solicited,
                Because = (facts, _) => facts.Solicited ? "You asked for it, or expected it" : "You didn’t say so",
            },
            Conditions.InviterPays,
        ],
        NotApplied = situation => situation.Facts switch
        {
            { Acquaintance: Acquaintance.MetInPerson } => "You have met in person",
            { Acquaintance: Acquaintance.Introduced } => "Somebody whom you both know introduced you",
            { Acquaintance: Acquaintance.OnlineOnly } => "You know each other online",
            { Solicited: true } => "You asked for it, or expected it",
            _ => "Another rule came first",
        },
    };

    private static Phrase Redirected(Situation situation) => situation.Facts switch
    {
        { WantToMeet: Answer.No } => "You have never met, and you don’t want to. Decline kindly, and point to an event where you can be met.",
        { InviterPays: Answer.Yes } => "You have never met, and you didn’t expect it. Decline kindly, and point to an event where you can be met.",
        _ => "You have never met, you didn’t expect it, and nothing says that it is an offer. Decline kindly, and point to an event where you can be met.",
    };
}
