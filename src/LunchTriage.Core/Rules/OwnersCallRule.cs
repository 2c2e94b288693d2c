using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Rules;

/// <summary>Source: the essay's words on brain-picking and on mutual benefit. Gives: redirect, decline, consider. Reads no setting.</summary>
public static class OwnersCallRule
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new()
    {
        Key = "ownersCall",
        Name = "Your call",
        Question = "Anybody else",
        Meaning = _ => "You know them, were introduced, or expected it",
        Sentence = _ => "Anybody else is answered by what you want, and by whether they mainly seek your advice.",
        Edges = "Unless you say no, nobody whom you know fares worse than a stranger with the same offer would. An open answer on who pays is no offer.",
        Concerns = _ => true,
        Lines =
        [
            new("unwantedAdvice", Verdict.Redirect, "You don’t want to meet, and they want your advice",
                situation => situation.Facts is { WantToMeet: Answer.No, SeeksAdvice: true },
                _ => "You don’t want to meet, and they mainly want to learn from you. Point to an event, where there is time for that."),
            new("unwanted", Verdict.Decline, "You don’t want to meet",
                situation => situation.Facts.WantToMeet == Answer.No,
                _ => "You don’t want to meet. A short, cordial answer is enough."),
            new("adviceWithoutOffer", Verdict.Redirect, "You’re unsure, and they want your advice without a clear offer to pay",
                situation => situation.Facts is { WantToMeet: Answer.Unsure, SeeksAdvice: true, InviterPays: not Answer.Yes },
                _ => "They mainly want to learn from you, and nothing says that it is an offer. Point to an event, where there is time for that."),
            new("open", Verdict.Consider, "Otherwise",
                _ => true,
                situation => situation.Facts.WantToMeet == Answer.Yes
                    ? "You want to meet, but none of your kinds fits. It is your call."
                    : "No rule settles it. It is your call: what would each of you gain?"),
        ],
        Grounds =
        [
            Conditions.Mutual,
            new()
            {
                Key = "seeksAdvice",
                Statement = _ => "They mainly want to learn from you",
                IsMet = (facts, _) => facts.SeeksAdvice,
                Because = (facts, _) => facts.SeeksAdvice ? "You said so" : "Not noted",
            },
            Conditions.InviterPays,
        ],
        NotApplied = situation => situation.Matches.Count > 0 ? "A kind fits" : "An earlier rule decided",
    };
}
