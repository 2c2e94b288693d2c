using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Rules;

/// <summary>Source: the essay's list of preferred lunches ("if you are available"). Gives: reschedule, accept. Reads no setting.</summary>
public static class AvailabilityRule
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new()
    {
        Key = "availability",
        Name = "One of your kinds fits",
        Question = "Does one of the kinds fit?",
        Meaning = _ => "Every condition of the kind is met",
        Sentence = _ => "A meal that one of your kinds fits is worth its hours: go, unless you aren’t free then.",
        Edges = "An open answer on whether you are free counts as free, with the advice to look first.",
        Concerns = situation => situation.Matches.Count > 0,
        Lines =
        [
            new("notFree", Verdict.Reschedule, "You aren’t free",
                situation => situation.Facts.Available == Answer.No,
                _ => "It is worth a lunch, but you aren’t free then. Propose another day."),
            new("fits", Verdict.Accept, "Otherwise",
                _ => true,
                situation => situation.Matches[0].WhenItMatches),
        ],
        Grounds =
        [
            new()
            {
                Key = "available",
                Statement = _ => "You are free that day",
                IsMet = (facts, _) => facts.Available == Answer.Yes,
                Because = (facts, _) => Conditions.Said(facts.Available),
            },
        ],
        NotApplied = situation => situation.Matches.Count == 0 ? "No kind fits" : "You present that day",
    };
}
