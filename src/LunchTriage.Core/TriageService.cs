using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;

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
        var hours = policy.Hours[facts.Meal];

        return new()
        {
            PolicyVersion = policy.Version,
            Verdict = line.Verdict,
            Rule = rule.Key,
            Line = line.Key,
            ColdCall = facts.IsColdCall,
            MatchedTypes = [.. situation.Matches.Select(type => type.Key)],
            Findings = situation.Findings,
            NearestType = NearestType.Among(situation.Findings),
            Cost = new(hours, policy.Rate is { } rate ? Money.For(hours, rate) : null),
            Advice = AdviceRules.For(situation, line.Verdict, rule, hours, used),
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
}
