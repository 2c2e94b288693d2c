using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core;

/// <summary>The triage: facts, a policy and what was used of its budget give an assessment. The same always gives the same.</summary>
public static class TriageService
{
    /// <summary>Judges an invitation, with everything that comes with a verdict.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="used">What was used of the budget in the period of the reference day, this invitation left out.</param>
    public static Assessment Assess(InvitationFacts facts, Policy policy, BudgetUse used) =>
        Judge(facts, policy, used) with { WhatWouldChange = Assessments.WhatWouldChange.Find(facts, policy) };

    /// <summary>Judges without looking for what would change the verdict.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="used">What was used of the budget in the period of the reference day, this invitation left out.</param>
    public static Assessment Judge(InvitationFacts facts, Policy policy, BudgetUse used)
    {
        var situation = Situation.Of(facts, policy);
        var (rule, line) = Ruling(situation);
        var findings = Findings(facts, policy);
        var hours = policy.Hours[facts.Meal];

        return new()
        {
            PolicyVersion = policy.Version,
            Verdict = line.Verdict,
            Rule = rule.Key,
            Line = line.Key,
            ColdCall = facts.IsColdCall,
            MatchedTypes = situation.Matches.Count == 0 ? [] : [.. situation.Matches.Select(type => type.Key)],
            Findings = findings,
            NearestType = situation.Matches.Count == 0 ? Nearest(findings) : null,
            Cost = new(hours, policy.Rate is { } rate ? Money.For(hours, rate) : null),
            Advice = AdviceRules.For(situation, line.Verdict, rule, findings, hours, used),
        };
    }

    /// <summary>The verdict alone.</summary>
    public static Verdict Decide(InvitationFacts facts, Policy policy) => Ruling(Situation.Of(facts, policy)).Line.Verdict;

    private static (Rule Rule, RuleLine Line) Ruling(Situation situation)
    {
        foreach (var rule in RuleOrder.All)
        {
            if (rule.Decide(situation) is { } line)
            {
                return (rule, line);
            }
        }

        throw new InvalidOperationException("The last rule decides whatever the others leave.");
    }

    private static TypeFinding[] Findings(InvitationFacts facts, Policy policy)
    {
        var findings = new TypeFinding[policy.Types.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = Finding(policy.Types[i], facts, policy);
        }

        return findings;
    }

    private static TypeFinding Finding(LunchType type, InvitationFacts facts, Policy policy)
    {
        var conditions = new ConditionFinding[type.Conditions.Count];
        var matched = true;
        for (var i = 0; i < conditions.Length; i++)
        {
            var condition = type.Conditions[i];
            conditions[i] = new(condition.Key, condition.IsMet(facts, policy));
            matched &= conditions[i].Met;
        }

        return new(type.Key, matched, conditions);
    }

    private static NearestType? Nearest(TypeFinding[] findings) => findings.MinBy(finding => finding.Unmet) is { } nearest
        ? new(nearest.Type, [.. nearest.Conditions.Where(condition => !condition.Met).Select(condition => condition.Key)])
        : null;
}
