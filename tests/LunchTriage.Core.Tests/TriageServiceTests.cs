using CsCheck;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Tests;

public sealed class TriageServiceTests
{
    private static readonly InvitationFacts AllSix = Some.Wanted with
    {
        ReferralSource = true,
        WorkedAlongside = true,
        LastSeenOn = Some.Today.AddYears(-2),
        SharedInterest = true,
        Field = Field.Same,
        Leadership = Leadership.Power,
        MetAtEvent = new(EventKind.Workshop, Some.Today, Spark: true),
        SameBuilding = true,
        HiringFor = HiringFor.Coaching,
    };

    [Fact]
    public void Each_of_the_six_types_matches_alone()
    {
        foreach (var (type, facts) in Some.OneOfEachType)
        {
            Assert.Equal([type], facts.MatchedTypes());
        }
    }

    [Fact]
    public void All_matching_types_are_reported_and_the_essays_order_says_which_is_the_main_one()
    {
        var assessment = AllSix.Assess();

        Assert.Equal(["mutualReferral", "reconnect", "professionLeadership", "justMet", "neighbour", "hiring"], assessment.MatchedTypes);
        Assert.Equal("mutualReferral", assessment.LunchType);
    }

    [Fact]
    public void The_policys_rank_says_which_type_is_the_main_one()
    {
        var assessment = AllSix.Assess(Policy.Default with { Types = [.. PreferredTypes.All.Reverse()] });

        Assert.Equal("hiring", assessment.LunchType);
        Assert.Equal(["hiring", "neighbour", "justMet", "professionLeadership", "reconnect", "mutualReferral"], assessment.MatchedTypes);
    }

    [Fact]
    public void Preferred_types_come_before_the_cold_call_rule()
    {
        foreach (var (_, facts) in Some.OneOfEachType)
        {
            var assessment = (facts with { Acquaintance = Acquaintance.Stranger }).Assess();

            Assert.Equal((Verdict.Accept, true), (assessment.Verdict, assessment.ColdCall));
        }
    }

    [Fact]
    public void A_preferred_type_is_accepted_even_where_they_seek_advice_and_do_not_pay() =>
        Assert.Equal(Verdict.Accept, (Some.Neighbour with { SeeksAdvice = true, InviterPays = Answer.No }).Verdict());

    [Fact]
    public void Every_type_is_reported_with_every_condition_met_or_not()
    {
        var assessment = (Some.NewContact with { Meal = Meal.Coffee, WantToMeet = Answer.No }).Assess();

        Assert.Equal(PreferredTypes.All.Select(type => type.Key), assessment.Findings.Select(finding => finding.Type));
        var finding = assessment.Findings.Single(finding => finding.Type == "justMet");
        Assert.False(finding.Matched);
        Assert.Equal(
            [new("mutual", false), new("meal", false), new("metAtEvent", true), new("justMet", true), new("spark", true)],
            finding.Conditions);
    }

    [Fact]
    public void An_assessment_names_the_policy_that_judged() =>
        Assert.Equal(new PolicyVersion(7), Some.Stranger.Assess(Policy.Default with { Version = new(7) }).PolicyVersion);

    [Fact]
    public void The_cost_is_the_policys_hours_for_the_meal()
    {
        var policy = Policy.Default with { Hours = new(breakfast: 1.5m, lunch: 3, coffee: 0.75m, dinner: 4) };

        Assert.Equal(1.5m, (Some.Stranger with { Meal = Meal.Breakfast }).Assess(policy).Cost.Hours.Value);
        Assert.Equal(3m, Some.Stranger.Assess(policy).Cost.Hours.Value);
        Assert.Equal(0.75m, (Some.Stranger with { Meal = Meal.Coffee }).Assess(policy).Cost.Hours.Value);
        Assert.Equal(4m, (Some.Stranger with { Meal = Meal.Dinner }).Assess(policy).Cost.Hours.Value);
    }

    [Fact]
    public void A_lunch_is_about_three_hours_and_does_not_grow_with_the_number_of_guests()
    {
        Assert.Equal(3m, Some.HiringOrganisation.Assess().Cost.Hours.Value);
        Assert.Equal(3m, (Some.HiringOrganisation with { Guests = 50 }).Assess().Cost.Hours.Value);
    }

    [Fact]
    public void The_cost_is_money_where_a_rate_is_set()
    {
        Assert.Null(Some.Stranger.Assess().Cost.Money);
        Assert.Equal(Money.From(450, Currency.Parse("USD")), Some.Stranger.Assess(Policy.Default with { Rate = Money.From(150, Currency.Parse("USD")) }).Cost.Money);
    }

    [Fact]
    public void The_verdict_is_total_and_deterministic() =>
        Any.Case.Sample((facts, policy) =>
        {
            var (once, again) = (facts.Assess(policy), (facts with { }).Assess(policy with { }));

            return Enum.IsDefined(once.Verdict)
                && TriageService.Decide(facts, policy) == once.Verdict
                && TriageService.Judge(facts, policy, default).Verdict == once.Verdict
                && Written(once) == Written(again)
                && once.ColdCall == (facts.Acquaintance == Acquaintance.Stranger && !facts.Solicited);
        }, iter: 5_000);

    [Fact]
    public void The_budget_and_the_number_of_guests_never_move_the_verdict() =>
        Any.Case.Sample((facts, policy) =>
            (facts with { Guests = 50 }).Verdict(policy with { Types = PreferredTypes.All }) == facts.Verdict(policy with { Types = PreferredTypes.All })
            && facts.Assess(policy, new(100, 100, 100, Hours.From(1000))).Verdict == facts.Verdict(policy with { Budget = null }), iter: 2_000);

    // The verdict as the rules' page gives it, over everything that it speaks of: which of the six fit but for the owner's wish, and every answer.
    [Fact]
    public void Every_combination_is_judged_as_the_rules_say()
    {
        string[] withColleagues = ["reconnect", "professionLeadership", "justMet"];
        foreach (var (facts, fitting, policy) in Combinations())
        {
            var matches = facts.WantToMeet == Answer.Yes ? fitting : [];
            var expected =
                matches.Count > 0 && facts.Meal == Meal.Lunch && matches.All(withColleagues.Contains) && facts.PresentingThatDay && !policy.LunchWhilePresenting ? Verdict.Reschedule
                : matches.Count > 0 && facts.Available == Answer.No ? Verdict.Reschedule
                : matches.Count > 0 ? Verdict.Accept
                : fitting.Count > 0 && facts.WantToMeet == Answer.Unsure ? Verdict.Consider
                : facts.Acquaintance == Acquaintance.Stranger && !facts.Solicited
                    ? facts.InviterPays == Answer.Yes && facts.WantToMeet != Answer.No && policy.PaidColdCall == PaidColdCall.Consider ? Verdict.Consider : Verdict.Redirect
                : facts.WantToMeet == Answer.No ? facts.SeeksAdvice ? Verdict.Redirect : Verdict.Decline
                : facts.WantToMeet == Answer.Unsure && facts.SeeksAdvice && facts.InviterPays != Answer.Yes ? Verdict.Redirect
                : Verdict.Consider;

            if (TriageService.Decide(facts, policy) is var verdict && verdict != expected)
            {
                Assert.Fail($"{verdict} instead of {expected} for {facts}");
            }
        }
    }

    private static IEnumerable<(InvitationFacts Facts, IReadOnlyList<string> Fitting, Policy Policy)> Combinations()
    {
        bool[] either = [false, true];
        foreach (var (fitting, like) in FittingTypes())
        {
            foreach (var policy in from presenting in either from paid in Enum.GetValues<PaidColdCall>() select Policy.Default with { LunchWhilePresenting = presenting, PaidColdCall = paid })
            {
                foreach (var meal in Enum.GetValues<Meal>())
                {
                    string[] fittingMeal = [.. fitting.Where(type => policy.Type(type)!.Meals.Contains(meal))];
                    foreach (var facts in
                        from acquaintance in Enum.GetValues<Acquaintance>()
                        from wantToMeet in Enum.GetValues<Answer>()
                        from inviterPays in Enum.GetValues<Answer>()
                        from available in Enum.GetValues<Answer>()
                        from solicited in either
                        from seeksAdvice in either
                        from presentingThatDay in either
                        select like with { Meal = meal, Acquaintance = acquaintance, WantToMeet = wantToMeet, InviterPays = inviterPays, Available = available, Solicited = solicited, SeeksAdvice = seeksAdvice, PresentingThatDay = presentingThatDay })
                    {
                        yield return (facts, fittingMeal, policy);
                    }
                }
            }
        }
    }

    // Each type is made to fail by a fact that no other type looks at.
    private static IEnumerable<(IReadOnlyList<string> Fitting, InvitationFacts Facts)> FittingTypes()
    {
        for (var set = 0; set < 64; set++)
        {
            bool[] fits = [.. Enumerable.Range(0, 6).Select(type => (set & (1 << type)) != 0)];
            yield return (
                [.. PreferredTypes.All.Select(type => type.Key).Where((_, type) => fits[type])],
                AllSix with
                {
                    ReferralSource = fits[0],
                    WorkedAlongside = fits[1],
                    SharedInterest = fits[2],
                    MetAtEvent = AllSix.MetAtEvent! with { Spark = fits[3] },
                    SameBuilding = fits[4],
                    HiringFor = fits[5] ? HiringFor.Coaching : HiringFor.None,
                });
        }
    }

    private static string Written(Assessment assessment) => string.Join('\n',
    [
        $"{assessment.PolicyVersion} {assessment.Verdict} {assessment.Rule} {assessment.Line} {assessment.ColdCall} {assessment.Cost}",
        $"{assessment.NearestType?.Type}: {string.Join(' ', assessment.NearestType?.Lacks ?? [])}",
        .. assessment.MatchedTypes,
        .. assessment.Findings.Select(finding => $"{finding.Type} {finding.Matched} {string.Join(' ', finding.Conditions)}"),
        .. assessment.Advice.Select(advice => $"{advice}"),
        .. assessment.WhatWouldChange.Select(change => $"{change}"),
    ]);
}
