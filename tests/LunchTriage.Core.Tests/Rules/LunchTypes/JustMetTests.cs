using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Tests.Rules.LunchTypes;

public sealed class JustMetTests
{
    [Fact]
    public void Somebody_you_just_met_at_a_conference_with_a_spark_is_worth_a_lunch()
    {
        var assessment = Some.NewContact.Assess();

        Assert.Equal(Verdict.Accept, assessment.Verdict);
        Assert.Equal("justMet", assessment.LunchType);
    }

    [Fact]
    public void A_workshop_is_as_good_as_a_conference() => Assert.Equal(["justMet"], Met(EventKind.Workshop, daysBefore: 10).MatchedTypes());

    [Fact]
    public void Another_kind_of_event_does_not_match() => Assert.Empty(Met(EventKind.Other, daysBefore: 10).MatchedTypes());

    [Fact]
    public void Without_an_event_it_does_not_match() => Assert.Empty((Some.NewContact with { MetAtEvent = null }).MatchedTypes());

    [Fact]
    public void Without_a_spark_it_does_not_match() => Assert.Empty(Met(EventKind.Conference, daysBefore: 10, spark: false).MatchedTypes());

    [Fact]
    public void A_spark_is_not_assumed() => Assert.False(new MetAtEvent(EventKind.Conference, Some.Today).Spark);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(59, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Just_met_is_0_to_60_days_before_the_reference_day(int daysBefore, bool matches) =>
        Assert.Equal(matches, Met(EventKind.Conference, daysBefore).MatchedTypes() is ["justMet"]);

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, 2, false)]
    [InlineData(365, 365, true)]
    [InlineData(365, 366, false)]
    public void The_policy_says_how_many_days(int justMetDays, int daysBefore, bool matches) =>
        Assert.Equal(matches, Met(EventKind.Conference, daysBefore).MatchedTypes(Policy.Default with { JustMetDays = justMetDays }) is ["justMet"]);

    [Fact]
    public void Days_are_counted_back_from_the_proposed_day()
    {
        var facts = Met(EventKind.Conference, daysBefore: 50) with { ProposedFor = Some.Today.AddDays(10).ToDateTime(new(12, 0)) };

        Assert.Equal(["justMet"], facts.MatchedTypes());
        Assert.Empty((facts with { ProposedFor = facts.ProposedFor!.Value.AddDays(1) }).MatchedTypes());
    }

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.No)]
    public void It_is_mutual_or_it_does_not_match(Answer wantToMeet) =>
        Assert.Empty((Some.NewContact with { WantToMeet = wantToMeet }).MatchedTypes());

    [Theory]
    [InlineData(Meal.Breakfast)]
    [InlineData(Meal.Coffee)]
    [InlineData(Meal.Dinner)]
    public void It_is_a_lunch(Meal meal) => Assert.Empty((Some.NewContact with { Meal = meal }).MatchedTypes());

    private static InvitationFacts Met(EventKind kind, int daysBefore, bool spark = true) =>
        Some.NewContact with { MetAtEvent = new(kind, Some.Today.AddDays(-daysBefore), spark) };
}
