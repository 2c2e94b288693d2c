using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Tests.Rules.LunchTypes;

public sealed class MutualReferralTests
{
    [Fact]
    public void A_referral_source_whom_you_want_to_meet_is_worth_a_lunch()
    {
        var assessment = Some.ReferralPartner.Assess();

        Assert.Equal(Verdict.Accept, assessment.Verdict);
        Assert.Equal("mutualReferral", assessment.LunchType);
    }

    [Fact]
    public void A_referral_source_may_be_a_stranger() =>
        Assert.Equal(Verdict.Accept, (Some.ReferralPartner with { Acquaintance = Acquaintance.Stranger }).Verdict());

    [Fact]
    public void Without_referrals_it_does_not_match() =>
        Assert.Empty((Some.ReferralPartner with { ReferralSource = false }).MatchedTypes());

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.No)]
    public void It_is_mutual_or_it_does_not_match(Answer wantToMeet) =>
        Assert.Empty((Some.ReferralPartner with { WantToMeet = wantToMeet }).MatchedTypes());

    [Theory]
    [InlineData(Meal.Breakfast)]
    [InlineData(Meal.Coffee)]
    [InlineData(Meal.Dinner)]
    public void It_is_a_lunch(Meal meal) => Assert.Empty((Some.ReferralPartner with { Meal = meal }).MatchedTypes());
}
