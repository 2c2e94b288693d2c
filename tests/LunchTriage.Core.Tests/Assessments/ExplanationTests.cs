using CsCheck;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Tests.Assessments;

public sealed class ExplanationTests
{
    [Fact]
    public void Each_condition_says_what_it_asks_for_and_which_fact_decided()
    {
        var finding = (Some.OldColleague with { LastSeenOn = new(2026, 5, 1) }).Explain().Findings.Single(finding => finding.Type == Reconnect.Type);

        Assert.Equal(
            [
                ("mutual", true, "You want to meet, too", "You said yes"),
                ("meal", true, "Any meal will do", "It is a lunch"),
                ("earlierTie", true, "You worked side by side or became friends", "You once worked side by side"),
                ("longAgo", false, "You last met 12 months ago or longer", "You last met on 05/01/2026"),
            ],
            finding.Conditions.Select(condition => (condition.Key, condition.Met, condition.Statement.ToString(), condition.Because.ToString())));
    }

    [Fact]
    public void Types_that_matched_come_first_and_then_the_rank()
    {
        var findings = Some.Neighbour.Explain().Findings;

        Assert.Equal(["neighbour", "mutualReferral", "reconnect", "professionLeadership", "justMet", "hiring"], findings.Select(finding => finding.Type.Key));
        Assert.Equal([true, false, false, false, false, false], findings.Select(finding => finding.Matched));
    }

    [Fact]
    public void The_rule_that_decided_shows_what_it_looked_at()
    {
        var ruling = Some.Stranger.Explain().Ruling!;

        Assert.Equal(("coldCall", "noOffer"), (ruling.Rule.Key, ruling.Line.Key));
        Assert.Equal([("acquaintance", true), ("unexpected", true), ("inviterPays", false)], ruling.Grounds.Select(ground => (ground.Key, ground.Met)));
        Assert.Equal(["They are a stranger to you", "You didn’t say so", "You’re unsure"], ruling.Grounds.Select(ground => ground.Because.ToString()));
    }

    [Fact]
    public void The_nearest_type_shows_only_what_it_lacks()
    {
        var nearest = (Some.OldColleague with { LastSeenOn = null, Meal = Meal.Coffee }).Explain().Nearest!;

        Assert.Same(Reconnect.Type, nearest.Type);
        Assert.Equal(["longAgo"], nearest.Conditions.Select(condition => condition.Key));
        Assert.Null(Some.Neighbour.Explain().Nearest);
    }

    [Fact]
    public void What_would_change_it_is_told_in_words()
    {
        Assert.Contains("They clearly offer to pay", Some.Stranger.Explain().Changes.Select(change => change.Text.ToString()));
        Assert.Contains("You had last met on 06/15/2025", (Some.OldColleague with { LastSeenOn = null }).Explain().Changes.Select(change => change.Text.ToString()));
    }

    [Fact]
    public void Everything_can_be_put_into_words() =>
        Any.Case.Sample((facts, policy) =>
        {
            var explanation = new Explanation(facts.Assess(policy, new(0, 0, 366, Hours.None)), facts, policy);
            var phrases = new[] { explanation.Summary }
                .Concat(explanation.Findings.SelectMany(finding => finding.Conditions).Concat(explanation.Ruling!.Grounds).SelectMany(condition => new[] { condition.Statement, condition.Because }))
                .Concat(explanation.Advice.SelectMany(advice => new[] { advice.Do, advice.Why }))
                .Concat(explanation.Changes.Select(change => change.Text))
                .Concat(RuleOrder.All.Where(rule => rule != explanation.Ruling.Rule).Select(explanation.NotApplied));

            Assert.All(phrases, phrase => Assert.NotEqual("", phrase.ToString()));
            Assert.Equal(policy.Types.Count, explanation.Findings.Count);
        }, iter: 2_000);

    [Theory]
    [InlineData("presentersBreak", "No kind fits")]
    [InlineData("availability", "No kind fits")]
    [InlineData("mutualBenefit", "No kind lacks only that you want to meet")]
    [InlineData("coldCall", "You have met in person")]
    public void A_rule_that_did_not_apply_says_why(string rule, string why) =>
        Assert.Equal(why, Some.Colleague.Explain().NotApplied(RuleOrder.Find(rule)!).ToString());

    [Fact]
    public void A_stored_assessment_is_explained_even_where_its_rule_its_types_and_their_conditions_are_gone()
    {
        var stored = Some.Neighbour.Assess() with
        {
            Rule = "fullMoon",
            MatchedTypes = ["formerClient"],
            Findings = [new("formerClient", true, [new("mutual", true)]), new("hiring", false, [new("mutual", true), new("fullMoon", true), new("hiring", false)])],
            WhatWouldChange = [new("paysMe", "yes", Verdict.Accept, Actionable: true)],
        };
        var explanation = new Explanation(stored, Some.Neighbour, Policy.Default);

        Assert.Null(explanation.Ruling);
        Assert.Null(explanation.LunchType);
        Assert.Equal("", explanation.Summary.ToString());
        Assert.Equal(["mutual", "hiring"], explanation.Findings.Single().Conditions.Select(condition => condition.Key));
        Assert.Equal("paysMe", explanation.Changes.Single().Text.ToString());
    }
}
