using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Tests.Rules;

public sealed class OwnersCallRuleTests
{
    private static readonly InvitationFacts AdviceSeeker = Some.Colleague with { SeeksAdvice = true };

    [Fact]
    public void Somebody_you_know_and_no_rule_settles_is_yours_to_consider() =>
        Assert.Equal((Verdict.Consider, "ownersCall", "open"), Outcome(Some.Colleague));

    [Fact]
    public void Somebody_you_want_to_meet_is_yours_to_consider_advice_or_not()
    {
        Assert.Equal((Verdict.Consider, "ownersCall", "open"), Outcome(Some.Colleague with { WantToMeet = Answer.Yes }));
        Assert.Equal((Verdict.Consider, "ownersCall", "open"), Outcome(AdviceSeeker with { WantToMeet = Answer.Yes, InviterPays = Answer.No }));
    }

    [Fact]
    public void Somebody_you_do_not_want_to_meet_is_declined() =>
        Assert.Equal((Verdict.Decline, "ownersCall", "unwanted"), Outcome(Some.Colleague with { WantToMeet = Answer.No }));

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.No)]
    public void Somebody_you_do_not_want_to_meet_who_seeks_advice_is_redirected(Answer inviterPays) =>
        Assert.Equal((Verdict.Redirect, "ownersCall", "unwantedAdvice"), Outcome(AdviceSeeker with { WantToMeet = Answer.No, InviterPays = inviterPays }));

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.No)]
    public void Advice_without_an_offer_is_redirected_while_you_are_unsure(Answer inviterPays) =>
        Assert.Equal((Verdict.Redirect, "ownersCall", "adviceWithoutOffer"), Outcome(AdviceSeeker with { InviterPays = inviterPays }));

    [Fact]
    public void Advice_with_an_offer_is_yours_to_consider() =>
        Assert.Equal((Verdict.Consider, "ownersCall", "open"), Outcome(AdviceSeeker with { InviterPays = Answer.Yes }));

    [Fact]
    public void A_stranger_whom_you_asked_is_treated_like_anybody_else()
    {
        var asked = Some.Stranger with { Solicited = true };

        Assert.Equal(Verdict.Consider, asked.Verdict());
        Assert.Equal(Verdict.Decline, (asked with { WantToMeet = Answer.No }).Verdict());
        Assert.Equal(Verdict.Redirect, (asked with { SeeksAdvice = true }).Verdict());
    }

    [Fact]
    public void Its_sentences_say_what_decided()
    {
        Assert.Equal("No rule settles it. It is your call: what would each of you gain?", Some.Colleague.Summary().ToString());
        Assert.Equal("You want to meet, but none of your kinds fits. It is your call.", (Some.Colleague with { WantToMeet = Answer.Yes }).Summary().ToString());
        Assert.Equal("You don’t want to meet. A short, cordial answer is enough.", (Some.Colleague with { WantToMeet = Answer.No }).Summary().ToString());
        Assert.Equal("They mainly want to learn from you, and nothing says that it is an offer. Point to an event, where there is time for that.", AdviceSeeker.Summary().ToString());
        Assert.Equal("You don’t want to meet, and they mainly want to learn from you. Point to an event, where there is time for that.", (AdviceSeeker with { WantToMeet = Answer.No }).Summary().ToString());
    }

    private static (Verdict, string, string) Outcome(InvitationFacts facts)
    {
        var assessment = facts.Assess();
        return (assessment.Verdict, assessment.Rule, assessment.Line);
    }
}
