using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Tests;

/// <summary>Asks the triage, under the default policy and with nothing used of the budget unless a test says otherwise.</summary>
internal static class Judged
{
    extension(InvitationFacts facts)
    {
        public Assessment Assess(Policy? policy = null, BudgetUse used = default) =>
            TriageService.Assess(facts, policy ?? Policy.Default, used);

        public Verdict Verdict(Policy? policy = null) => facts.Assess(policy).Verdict;

        public IReadOnlyList<string> MatchedTypes(Policy? policy = null) => facts.Assess(policy).MatchedTypes;

        public IReadOnlyList<Advice> Advice(Policy? policy = null, BudgetUse used = default) => facts.Assess(policy, used).Advice;

        public IReadOnlyList<Change> Changes(Policy? policy = null) => facts.Assess(policy).WhatWouldChange;

        public Phrase Summary(Policy? policy = null) => facts.Explain(policy).Summary;

        public Explanation Explain(Policy? policy = null) => new(facts.Assess(policy), facts, policy ?? Policy.Default);
    }
}
