using LunchTriage.Core.Assessments;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Rules;

/// <summary>The rules under a policy, as a reader meets them. The page of the rules and the document of them are made of it, so both say what judges.</summary>
public sealed class RuleBook(Policy policy)
{
    /// <summary>What the rules are for.</summary>
    public Phrase Purpose { get; } = new("A lunch takes about {0} once you count what is moved aside for it. These rules say which lunches earn them.", policy.Hours.Lunch);

    /// <summary>How the rules are asked.</summary>
    public Phrase HowToRead { get; } = "From top to bottom, the first line that applies decides";

    /// <summary>The rules in the order in which they are asked, each with its lines; what the policy leaves out is left out.</summary>
    public IReadOnlyList<(Rule Rule, IReadOnlyList<RuleLine> Lines)> Order { get; } =
    [
        .. RuleOrder.All
            .Select(rule => (rule, (IReadOnlyList<RuleLine>)[.. rule.Lines.Where(line => line.InForce(policy))]))
            .Where(each => each.Item2.Count > 0),
    ];

    /// <summary>What every kind needs.</summary>
    public Phrase WhatAllNeed { get; } = "All need that you want to meet, too: both sides should gain";

    /// <summary>The kinds that are worth their hours, in rank order.</summary>
    public IReadOnlyList<LunchType> Kinds { get; } = policy.Types;

    /// <summary>What a rule's question means.</summary>
    public Phrase Means(Rule rule) => rule.Meaning(policy);

    /// <summary>What a rule says.</summary>
    public Phrase Says(Rule rule) => rule.Sentence(policy);

    /// <summary>What a condition asks for.</summary>
    public Phrase Says(Condition condition) => condition.Statement(policy);

    /// <summary>All that can come out, from go to no.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; } = Enum.GetValues<Verdict>();

    /// <summary>What can be set, and how it is set.</summary>
    public IReadOnlyList<PolicySetting> Settings { get; } = policy.InWords();

    /// <summary>What a change of them does.</summary>
    public Phrase WhatAChangeDoes { get; } = "Each change makes a new version; what was judged before stays as it is";

    /// <summary>Where the rules come from.</summary>
    public Phrase Source { get; } = "From Ruby Blow’s essay “To Lunch or Not to Lunch?” (2017) on how to expand one’s professional network. The rules put its advice in our own words. Where it leaves a choice open, we made one: who doesn’t know yet whether to meet, or whether they are free, is told what to find out, not sent away.";
}
