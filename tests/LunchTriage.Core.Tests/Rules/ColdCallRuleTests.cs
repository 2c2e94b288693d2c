using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Tests.Rules;

public sealed class ColdCallRuleTests
{
    private static readonly InvitationFacts Offer = Some.Stranger with { InviterPays = Answer.Yes };

    [Fact]
    public void A_cold_call_is_redirected()
    {
        var assessment = Some.Stranger.Assess();

        Assert.Equal(Verdict.Redirect, assessment.Verdict);
        Assert.Equal(("coldCall", "noOffer"), (assessment.Rule, assessment.Line));
        Assert.Null(assessment.LunchType);
    }

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.Yes)]
    public void A_cold_call_that_offers_to_pay_is_yours_to_consider(Answer wantToMeet)
    {
        var assessment = (Offer with { WantToMeet = wantToMeet }).Assess();

        Assert.Equal(Verdict.Consider, assessment.Verdict);
        Assert.Equal(("coldCall", "offer"), (assessment.Rule, assessment.Line));
    }

    [Fact]
    public void An_offer_to_pay_does_not_turn_your_no() =>
        Assert.Equal(Verdict.Redirect, (Offer with { WantToMeet = Answer.No }).Verdict());

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.No)]
    public void What_is_no_clear_offer_is_redirected(Answer inviterPays) =>
        Assert.Equal(Verdict.Redirect, (Offer with { InviterPays = inviterPays }).Verdict());

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.No)]
    public void Wanting_to_meet_alone_does_not_turn_a_cold_call(Answer wantToMeet) =>
        Assert.Equal(Verdict.Redirect, (Some.Stranger with { WantToMeet = wantToMeet }).Verdict());

    [Fact]
    public void Seeking_advice_makes_no_difference_to_an_offer() =>
        Assert.Equal(Verdict.Consider, (Offer with { SeeksAdvice = true }).Verdict());

    [Fact]
    public void The_policy_may_redirect_offers_too()
    {
        var strict = Policy.Default with { PaidColdCall = PaidColdCall.Redirect };

        Assert.Equal(Verdict.Redirect, Offer.Verdict(strict));
        Assert.Equal(Verdict.Redirect, (Offer with { WantToMeet = Answer.Yes }).Verdict(strict));
        Assert.Equal("You have never met, and you didn’t expect it. Decline kindly, and point to an event where you can be met.", Offer.Summary(strict).ToString());
    }

    [Theory]
    [InlineData(Acquaintance.Introduced)]
    [InlineData(Acquaintance.OnlineOnly)]
    [InlineData(Acquaintance.MetInPerson)]
    public void Any_acquaintance_makes_it_no_cold_call(Acquaintance acquaintance)
    {
        var assessment = (Some.Stranger with { Acquaintance = acquaintance }).Assess();

        Assert.False(assessment.ColdCall);
        Assert.Equal((Verdict.Consider, "ownersCall"), (assessment.Verdict, assessment.Rule));
    }

    [Fact]
    public void What_you_asked_for_is_no_cold_call()
    {
        var assessment = (Some.Stranger with { Solicited = true }).Assess();

        Assert.False(assessment.ColdCall);
        Assert.Equal((Verdict.Consider, "ownersCall"), (assessment.Verdict, assessment.Rule));
    }

    [Fact]
    public void It_is_a_cold_call_whatever_decided()
    {
        var assessment = (Some.HiringOrganisation with { Acquaintance = Acquaintance.Stranger }).Assess();

        Assert.True(assessment.ColdCall);
        Assert.Equal((Verdict.Accept, "availability"), (assessment.Verdict, assessment.Rule));
    }

    [Fact]
    public void Its_sentences_say_what_decided()
    {
        Assert.Equal("You have never met, but it is a genuine offer: they mean to pay. It is yours to weigh.", Offer.Summary().ToString());
        Assert.Equal("You have never met, and you don’t want to. Decline kindly, and point to an event where you can be met.", (Offer with { WantToMeet = Answer.No }).Summary().ToString());
        Assert.Equal("You have never met, you didn’t expect it, and nothing says that it is an offer. Decline kindly, and point to an event where you can be met.", Some.Stranger.Summary().ToString());
    }
}
