using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Tests.Facts;

public sealed class InvitationFactsTests
{
    [Fact]
    public void A_fact_that_is_left_out_takes_its_default()
    {
        var facts = new InvitationFacts { Acquaintance = Acquaintance.Introduced, ReceivedOn = Some.Today };

        Assert.Equal((Meal.Lunch, Answer.Unsure, Answer.Unsure, Answer.Unsure), (facts.Meal, facts.WantToMeet, facts.InviterPays, facts.Available));
        Assert.Equal((Field.Other, Leadership.None, HiringFor.None, 1), (facts.Field, facts.Leadership, facts.HiringFor, facts.Guests));
        Assert.Equal((null, null, null), (facts.LastSeenOn, facts.MetAtEvent, facts.ProposedFor));
        Assert.False(facts.Solicited || facts.SeeksAdvice || facts.ReferralSource || facts.WorkedAlongside || facts.Friendship || facts.SharedInterest || facts.PresentingThatDay || facts.SameBuilding);
    }

    [Fact]
    public void The_reference_day_is_the_proposed_one_or_else_the_day_it_came()
    {
        Assert.Equal(Some.Today, Some.Stranger.ReferenceDay);
        Assert.Equal(new DateOnly(2026, 7, 1), (Some.Stranger with { ProposedFor = new DateTime(2026, 7, 1, 23, 59, 0) }).ReferenceDay);
        Assert.Equal(new DateOnly(2026, 7, 1), (Some.Stranger with { ProposedFor = new DateTime(2026, 7, 1) }).ReferenceDay);
    }

    [Theory]
    [InlineData(Acquaintance.Stranger, false, true)]
    [InlineData(Acquaintance.Stranger, true, false)]
    [InlineData(Acquaintance.Introduced, false, false)]
    [InlineData(Acquaintance.OnlineOnly, false, false)]
    [InlineData(Acquaintance.MetInPerson, false, false)]
    public void A_cold_call_is_a_stranger_whom_you_did_not_ask(Acquaintance acquaintance, bool solicited, bool coldCall) =>
        Assert.Equal(coldCall, (Some.Stranger with { Acquaintance = acquaintance, Solicited = solicited }).IsColdCall);

    [Fact]
    public void Days_lie_from_1950_to_2100_and_guests_are_up_to_50()
    {
        Assert.Equal(new(1950, 1, 1), InvitationFacts.EarliestDay);
        Assert.Equal(new(2100, 12, 31), InvitationFacts.LatestDay);
        Assert.Equal(50, InvitationFacts.MostGuests);
    }
}
