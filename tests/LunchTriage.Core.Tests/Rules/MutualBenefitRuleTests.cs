using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Tests.Rules;

public sealed class MutualBenefitRuleTests
{
    public static TheoryData<string> Types => [.. Some.OneOfEachType.Select(each => each.Type)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_that_lacks_only_your_wish_is_yours_to_consider_while_you_are_unsure(string type)
    {
        var assessment = (Of(type) with { WantToMeet = Answer.Unsure, Acquaintance = Acquaintance.Stranger }).Assess();

        Assert.Equal((Verdict.Consider, "mutualBenefit", "undecided"), (assessment.Verdict, assessment.Rule, assessment.Line));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Your_no_leaves_it_to_the_later_rules(string type)
    {
        var no = Of(type) with { WantToMeet = Answer.No };

        Assert.Equal(Verdict.Decline, no.Verdict());
        Assert.Equal(Verdict.Redirect, (no with { Acquaintance = Acquaintance.Stranger }).Verdict());
    }

    [Fact]
    public void A_type_that_lacks_something_else_too_leaves_it_to_the_later_rules() =>
        Assert.Equal(Verdict.Redirect, (Some.ReferralPartner with { WantToMeet = Answer.Unsure, Meal = Meal.Coffee, Acquaintance = Acquaintance.Stranger }).Verdict());

    [Fact]
    public void A_referral_source_who_seeks_advice_is_not_sent_away_while_you_are_unsure() =>
        Assert.Equal(Verdict.Consider, (Some.ReferralPartner with { WantToMeet = Answer.Unsure, SeeksAdvice = true, InviterPays = Answer.No }).Verdict());

    [Fact]
    public void Being_busy_or_presenting_does_not_change_that() =>
        Assert.Equal(Verdict.Consider, (Some.OldColleague with { WantToMeet = Answer.Unsure, Available = Answer.No, PresentingThatDay = true }).Verdict());

    [Fact]
    public void Its_sentence_names_the_type_that_would_fit()
    {
        var facts = Some.HiringOrganisation with { WantToMeet = Answer.Unsure, ReferralSource = true };

        Assert.Equal("Mutual referral would fit, if you wanted to meet, too. Say first what each of you would gain.", facts.Summary().ToString());
        Assert.Equal("Hiring you would fit, if you wanted to meet, too. Say first what each of you would gain.", facts.Summary(Policy.Default with { Types = [Hiring.Type, MutualReferral.Type] }).ToString());
    }

    private static InvitationFacts Of(string type) => Some.OneOfEachType.Single(each => each.Type == type).Facts;
}
