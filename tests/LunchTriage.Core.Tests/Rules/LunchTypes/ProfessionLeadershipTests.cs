using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Tests.Rules.LunchTypes;

public sealed class ProfessionLeadershipTests
{
    [Fact]
    public void A_peer_who_cares_and_can_move_the_profession_is_worth_a_lunch()
    {
        var assessment = Some.LeadingPeer.Assess();

        Assert.Equal(Verdict.Accept, assessment.Verdict);
        Assert.Equal("professionLeadership", assessment.LunchType);
    }

    [Theory]
    [InlineData(Leadership.Interest)]
    [InlineData(Leadership.Authority)]
    [InlineData(Leadership.Power)]
    public void Interest_authority_and_power_each_are_enough(Leadership leadership) =>
        Assert.Equal(["professionLeadership"], (Some.LeadingPeer with { Leadership = leadership }).MatchedTypes());

    [Fact]
    public void Without_any_standing_it_does_not_match() =>
        Assert.Empty((Some.LeadingPeer with { Leadership = Leadership.None }).MatchedTypes());

    [Theory]
    [InlineData(Field.Related)]
    [InlineData(Field.Other)]
    public void A_peer_is_of_the_same_field(Field field) => Assert.Empty((Some.LeadingPeer with { Field = field }).MatchedTypes());

    [Fact]
    public void Without_a_shared_interest_it_does_not_match() =>
        Assert.Empty((Some.LeadingPeer with { SharedInterest = false }).MatchedTypes());

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.No)]
    public void It_is_mutual_or_it_does_not_match(Answer wantToMeet) =>
        Assert.Empty((Some.LeadingPeer with { WantToMeet = wantToMeet }).MatchedTypes());

    [Theory]
    [InlineData(Meal.Breakfast)]
    [InlineData(Meal.Lunch)]
    [InlineData(Meal.Coffee)]
    [InlineData(Meal.Dinner)]
    public void Any_meal_will_do(Meal meal) => Assert.Equal(["professionLeadership"], (Some.LeadingPeer with { Meal = meal }).MatchedTypes());
}
