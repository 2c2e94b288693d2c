using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Rules;

/// <summary>Source: the essay's remark on type 4. Gives: reschedule. Reads: the policy's <c>lunchWhilePresenting</c>.</summary>
public static class PresentersBreakRule
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new()
    {
        Key = "presentersBreak",
        Name = "The presenter’s break",
        Question = "Does a kind with colleagues fit, on a day when you present?",
        Meaning = policy => new("{0}: the lunch break belongs to the presenter", WithColleagues(policy)),
        Sentence = policy => new("On a day when you present, the lunch break is yours: a lunch with colleagues ({0}) moves to another day.", WithColleagues(policy)),
        Edges = "Another meal stays, and so does a lunch for which a kind fits that isn’t with colleagues.",
        Concerns = situation =>
            situation.Matches.Count > 0
            && situation.Facts.Meal == Meal.Lunch
            && situation.Matches.All(type => type.WithColleagues),
        Lines =
        [
            new("presenting", Verdict.Reschedule, "You are presenting that day",
                situation => situation.Facts.PresentingThatDay,
                _ => "It is worth a lunch, but you present that day and need the break. Propose another day.")
            { InForce = policy => !policy.LunchWhilePresenting },
        ],
        Grounds =
        [
            new()
            {
                Key = "presentingThatDay",
                Statement = _ => "You are presenting that day",
                IsMet = (facts, _) => facts.PresentingThatDay,
                Because = (facts, _) => facts.PresentingThatDay ? "You said so" : "Not noted",
            },
        ],
        NotApplied = situation => situation switch
        {
            { Matches.Count: 0 } => "No kind fits",
            { Facts.PresentingThatDay: false } => "You aren’t presenting that day",
            { Policy.LunchWhilePresenting: true } => "You lunch with colleagues also when you present",
            { Facts.Meal: not Meal.Lunch } => "It isn’t a lunch",
            _ => new Phrase("A kind fits that isn’t with colleagues, as these are: {0}", WithColleagues(situation.Policy)),
        },
    };

    private static Phrase WithColleagues(Policy policy) =>
        policy.Types.Where(type => type.WithColleagues).Select(type => type.Name).ToArray() is { Length: > 0 } names ? Phrase.Listed(names) : "none of your kinds";
}
