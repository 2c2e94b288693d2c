using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Rules;

/// <summary>Source: the essay's sentence that such lunches only work when both profit. Gives: consider. Reads no setting.</summary>
public static class MutualBenefitRule
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new()
    {
        Key = "mutualBenefit",
        Name = "Mutual benefit",
        Question = "Would a kind fit, if you wanted to meet?",
        Meaning = _ => "You are unsure, and nothing else is missing",
        Sentence = _ => "Where a kind lacks nothing but that you want to meet, and you haven’t made up your mind, it hangs on what each of you would gain.",
        Edges = "A clear no is no open question: the later rules decide then.",
        Concerns = situation => situation is { Matches.Count: 0, LacksOnlyMutual: not null, Facts.WantToMeet: Answer.Unsure },
        Lines =
        [
            new("undecided", Verdict.Consider, "Always: it hangs on what each of you would gain",
                _ => true,
                situation => new("{0} would fit, if you wanted to meet, too. Say first what each of you would gain.", situation.LacksOnlyMutual!.Name)),
        ],
        Grounds = [Conditions.Mutual],
        NotApplied = situation => situation switch
        {
            { Matches.Count: > 0 } => "A kind fits",
            { LacksOnlyMutual: null } => "No kind lacks only that you want to meet",
            _ => "You don’t want to meet",
        },
    };
}
