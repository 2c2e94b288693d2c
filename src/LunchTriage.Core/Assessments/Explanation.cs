using System.Globalization;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Assessments;

/// <summary>An assessment in words. What was found stays as it was stored; the words come from the definitions of rules, conditions and facts.</summary>
public sealed class Explanation
{
    private readonly Assessment _assessment;
    private readonly InvitationFacts _facts;
    private readonly Policy _policy;
    private readonly Situation _situation;

    /// <summary>Explains an assessment.</summary>
    /// <param name="assessment">What was found.</param>
    /// <param name="facts">The facts that were judged.</param>
    /// <param name="policy">The policy that judged them.</param>
    public Explanation(Assessment assessment, InvitationFacts facts, Policy policy)
    {
        (_assessment, _facts, _policy) = (assessment, facts, policy);
        _situation = new(facts, policy, assessment.Findings);
    }

    /// <summary>The verdict in one sentence.</summary>
    public Phrase Summary => RuleOrder.Find(_assessment.Rule)?.Line(_assessment.Line) is { } line ? line.Summary(_situation) : "";

    /// <summary>The main type; null where none matched.</summary>
    public LunchType? LunchType => _situation.Matches.Count > 0 ? _situation.Matches[0] : null;

    /// <summary>The rule that decided; null where this version of the product no longer knows it.</summary>
    public ExplainedRuling? Ruling => RuleOrder.Find(_assessment.Rule) is { } rule && rule.Line(_assessment.Line) is { } line
        ? new(rule, line, [.. rule.Grounds.Select(ground => Explained(ground, ground.IsMet(_facts, _policy)))])
        : null;

    /// <summary>Why a rule that did not decide did not apply.</summary>
    public Phrase NotApplied(Rule rule) => rule.NotApplied(_situation);

    /// <summary>Every type with its conditions: those that matched first, then in rank order.</summary>
    public IReadOnlyList<ExplainedFinding> Findings
    {
        get
        {
            var findings = new List<ExplainedFinding>(_assessment.Findings.Count);
            AddThose(matched: true);
            AddThose(matched: false);
            return findings;

            void AddThose(bool matched)
            {
                for (var i = 0; i < _assessment.Findings.Count; i++)
                {
                    if (_assessment.Findings[i] is var finding && finding.Matched == matched && _policy.Type(finding.Type) is { } type)
                    {
                        findings.Add(new(type, matched, new ExplainedConditions(type, finding, _facts, _policy)));
                    }
                }
            }
        }
    }

    /// <summary>What would change the verdict.</summary>
    public IReadOnlyList<ExplainedChange> Changes => [.. _assessment.WhatWouldChange.Select(change => new ExplainedChange(change, Text(change)))];

    /// <summary>What to do before answering.</summary>
    public IReadOnlyList<ExplainedAdvice> Advice => [.. _assessment.Advice.Select(Explained)];

    /// <summary>The nearest type with the conditions that it lacks; null where a type matched.</summary>
    public ExplainedFinding? Nearest => _assessment.NearestType is { } nearest
        ? Findings.Where(finding => finding.Type.Key == nearest.Type)
            .Select(finding => finding with { Conditions = [.. finding.Conditions.Where(condition => !condition.Met)] })
            .FirstOrDefault()
        : null;

    private ExplainedCondition Explained(Condition condition, bool met) =>
        new(condition.Key, met, condition.Statement(_policy), condition.Because(_facts, _policy));

    private static Phrase Text(Change change) => FactCatalogue.Find(change.Fact) switch
    {
        ChoiceFact choice => choice.Choices.FirstOrDefault(each => each.Name == change.Value)?.IfSo ?? change.Value,
        DayFact day => day.IfOn(DateOnly.ParseExact(change.Value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => change.Fact,
    };

    private static ExplainedAdvice Explained(Advice advice) => advice switch
    {
        Assessments.Advice.CheckCalendar => new(advice, "Look at your calendar first.", "You aren’t sure that you are free."),
        Assessments.Advice.WeighMutualBenefit => new(advice, "Weigh what each of you would gain.", "If you want to meet, too, a kind fits."),
        Assessments.Advice.ProposeAnotherDay => new(advice, "Propose another day.", "Two or three to choose from make it easy."),
        Assessments.Advice.AskWhoPays => new(advice, "Ask who pays.", "A clear offer would turn this into one to consider."),
        Assessments.Advice.SuggestEvent => new(advice, "Suggest an event.", "Name one that you attend or host, where there is time to meet."),
        Assessments.Advice.MeetInPersonFirst => new(advice, "Meet in person first.", "At an event, say: one meeting is a foundation."),
        Assessments.Advice.ProposeLunch => new(advice, "Propose a lunch instead.", "A kind would fit, if it were one."),
        Assessments.Advice.OverBudget => new(advice, "This one would pass your budget.", "A warning, not a verdict."),
        Assessments.Advice.Acknowledge => new(advice, "Do answer.", "Two kind lines are enough."),
        _ => throw new ArgumentOutOfRangeException(nameof(advice), advice, "No such advice."),
    };
}
