using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Tests.Rules.LunchTypes;

public sealed class HiringTests
{
    [Theory]
    [InlineData(HiringFor.Training)]
    [InlineData(HiringFor.Consulting)]
    [InlineData(HiringFor.Coaching)]
    public void An_organisation_that_may_hire_you_is_worth_a_lunch(HiringFor hiringFor)
    {
        var assessment = (Some.HiringOrganisation with { HiringFor = hiringFor }).Assess();

        Assert.Equal(Verdict.Accept, assessment.Verdict);
        Assert.Equal("hiring", assessment.LunchType);
    }

    [Fact]
    public void An_organisation_may_be_a_stranger() =>
        Assert.Equal(Verdict.Accept, (Some.HiringOrganisation with { Acquaintance = Acquaintance.Stranger }).Verdict());

    [Fact]
    public void One_that_hires_nobody_does_not_match() => Assert.Empty((Some.HiringOrganisation with { HiringFor = HiringFor.None }).MatchedTypes());

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.No)]
    public void It_is_mutual_or_it_does_not_match(Answer wantToMeet) =>
        Assert.Empty((Some.HiringOrganisation with { WantToMeet = wantToMeet }).MatchedTypes());

    [Theory]
    [InlineData(Meal.Breakfast, true)]
    [InlineData(Meal.Lunch, true)]
    [InlineData(Meal.Coffee, false)]
    [InlineData(Meal.Dinner, false)]
    public void It_is_a_breakfast_or_lunch(Meal meal, bool matches) =>
        Assert.Equal(matches, (Some.HiringOrganisation with { Meal = meal }).MatchedTypes() is ["hiring"]);

    [Fact]
    public void Several_people_may_come() => Assert.Equal(["hiring"], (Some.HiringOrganisation with { Guests = 50 }).MatchedTypes());
}
