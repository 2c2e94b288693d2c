using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Tests.Rules.LunchTypes;

public sealed class NeighbourTests
{
    [Fact]
    public void A_neighbour_in_a_related_field_is_worth_a_lunch()
    {
        var assessment = Some.Neighbour.Assess();

        Assert.Equal(Verdict.Accept, assessment.Verdict);
        Assert.Equal("neighbour", assessment.LunchType);
    }

    [Fact]
    public void A_neighbour_may_be_a_stranger() =>
        Assert.Equal(Verdict.Accept, (Some.Neighbour with { Acquaintance = Acquaintance.Stranger }).Verdict());

    [Fact]
    public void The_same_field_is_as_good() => Assert.Equal(["neighbour"], (Some.Neighbour with { Field = Field.Same }).MatchedTypes());

    [Fact]
    public void Another_field_does_not_match() => Assert.Empty((Some.Neighbour with { Field = Field.Other }).MatchedTypes());

    [Fact]
    public void Another_building_does_not_match() => Assert.Empty((Some.Neighbour with { SameBuilding = false }).MatchedTypes());

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.No)]
    public void It_is_mutual_or_it_does_not_match(Answer wantToMeet) =>
        Assert.Empty((Some.Neighbour with { WantToMeet = wantToMeet }).MatchedTypes());

    [Theory]
    [InlineData(Meal.Breakfast)]
    [InlineData(Meal.Coffee)]
    [InlineData(Meal.Dinner)]
    public void It_is_a_lunch(Meal meal) => Assert.Empty((Some.Neighbour with { Meal = meal }).MatchedTypes());
}
