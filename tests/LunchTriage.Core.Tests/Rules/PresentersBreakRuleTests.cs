using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Tests.Rules;

public sealed class PresentersBreakRuleTests
{
    private static readonly Policy LunchesWhilePresenting = Policy.Default with { LunchWhilePresenting = true };

    [Theory]
    [InlineData("reconnect")]
    [InlineData("professionLeadership")]
    [InlineData("justMet")]
    public void A_lunch_with_colleagues_moves_when_you_are_presenting(string type)
    {
        var assessment = Presenting(type).Assess();

        Assert.Equal((Verdict.Reschedule, "presentersBreak", "presenting"), (assessment.Verdict, assessment.Rule, assessment.Line));
    }

    [Theory]
    [InlineData("mutualReferral")]
    [InlineData("neighbour")]
    [InlineData("hiring")]
    public void A_lunch_that_is_not_with_colleagues_stays(string type) => Assert.Equal(Verdict.Accept, Presenting(type).Verdict());

    [Fact]
    public void One_matching_type_that_is_not_with_colleagues_is_enough_to_stay()
    {
        Assert.Equal(Verdict.Accept, (Presenting("reconnect") with { ReferralSource = true }).Verdict());
        Assert.Equal(Verdict.Accept, (Presenting("reconnect") with { HiringFor = HiringFor.Coaching }).Verdict());
        Assert.Equal(Verdict.Reschedule, (Presenting("reconnect") with { MetAtEvent = new(EventKind.Workshop, Some.Today, Spark: true) }).Verdict());
    }

    [Theory]
    [InlineData(Meal.Breakfast)]
    [InlineData(Meal.Coffee)]
    [InlineData(Meal.Dinner)]
    public void The_break_is_at_lunch_time_only(Meal meal) => Assert.Equal(Verdict.Accept, (Presenting("reconnect") with { Meal = meal }).Verdict());

    [Fact]
    public void On_any_other_day_nothing_moves() => Assert.Equal(Verdict.Accept, (Presenting("reconnect") with { PresentingThatDay = false }).Verdict());

    [Fact]
    public void The_policy_may_give_the_break_away()
    {
        Assert.Equal(Verdict.Accept, Presenting("justMet").Verdict(LunchesWhilePresenting));
        Assert.Equal(Verdict.Reschedule, (Presenting("justMet") with { Available = Answer.No }).Verdict(LunchesWhilePresenting));
    }

    [Fact]
    public void The_break_is_named_before_a_full_calendar() =>
        Assert.Equal("presentersBreak", (Presenting("justMet") with { Available = Answer.No }).Assess().Rule);

    [Fact]
    public void Presenting_matters_only_where_a_type_matches()
    {
        Assert.Equal(Verdict.Consider, (Some.Colleague with { PresentingThatDay = true }).Verdict());
        Assert.Equal(Verdict.Consider, (Presenting("justMet") with { WantToMeet = Answer.Unsure }).Verdict());
    }

    [Theory]
    [InlineData(true, Verdict.Reschedule)]
    [InlineData(false, Verdict.Accept)]
    public void An_own_type_says_whether_it_is_with_colleagues(bool withColleagues, Verdict verdict)
    {
        var own = new LunchType("bookClub", [Meal.Lunch], Core.Rules.Conditions.Friendship)
        {
            Name = "Book club",
            Who = "A friend who reads.",
            Why = "Books.",
            WhenItMatches = "A friend who reads.",
            WithColleagues = withColleagues,
        };

        Assert.Equal(verdict, (Some.Wanted with { Friendship = true, PresentingThatDay = true }).Verdict(Policy.Default with { Types = [own] }));
    }

    [Fact]
    public void It_names_the_kinds_that_it_is_about_as_the_policy_has_them()
    {
        var rule = Core.Rules.PresentersBreakRule.Rule;
        Assert.Contains("a lunch with colleagues (Reconnecting, The profession and Just met) moves", rule.Sentence(Policy.Default).ToString(), StringComparison.Ordinal);
        Assert.Contains("with colleagues (none of your kinds)", rule.Sentence(Policy.Default with { Types = [Neighbour.Type] }).ToString(), StringComparison.Ordinal);

        var neighbour = Presenting("neighbour");
        Assert.Equal("A kind fits that isn’t with colleagues, as these are: Reconnecting, The profession and Just met", new Explanation(neighbour.Assess(), neighbour, Policy.Default).NotApplied(rule).ToString());
    }

    [Fact]
    public void Its_sentence_says_what_decided() =>
        Assert.Equal("It is worth a lunch, but you present that day and need the break. Propose another day.", Presenting("justMet").Summary().ToString());

    private static InvitationFacts Presenting(string type) => Some.OneOfEachType.Single(each => each.Type == type).Facts with { PresentingThatDay = true };
}
