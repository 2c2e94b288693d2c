using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Tests.Decisions;

public sealed class StandingTests
{
    [Fact]
    public void Without_a_decision_it_is_undecided() => Assert.Equal(InvitationStatus.Undecided, Standing.On(null, null, Some.Today.AddDays(-9), Some.Today));

    [Theory]
    [InlineData(Decision.Declined, InvitationStatus.TurnedDown)]
    [InlineData(Decision.Redirected, InvitationStatus.TurnedDown)]
    [InlineData(Decision.Postponed, InvitationStatus.Postponed)]
    public void What_is_not_accepted_is_turned_down_or_postponed_whatever_its_day(Decision decision, InvitationStatus status)
    {
        Assert.Equal(status, Standing.On(decision, null, null, Some.Today));
        Assert.Equal(status, Standing.On(decision, null, Some.Today.AddDays(-1), Some.Today));
        Assert.Equal(status, Standing.On(decision, null, Some.Today.AddDays(1), Some.Today));
    }

    [Theory]
    [InlineData(-1, InvitationStatus.Due)]
    [InlineData(0, InvitationStatus.Coming)]
    [InlineData(1, InvitationStatus.Coming)]
    public void What_is_accepted_is_coming_up_to_its_day_and_due_after_it(int daysFromToday, InvitationStatus status) =>
        Assert.Equal(status, Standing.On(Decision.Accepted, null, Some.Today.AddDays(daysFromToday), Some.Today));

    [Fact]
    public void What_is_accepted_without_a_proposed_day_is_coming() => Assert.Equal(InvitationStatus.Coming, Standing.On(Decision.Accepted, null, null, Some.Today));

    [Theory]
    [InlineData(OutcomeResult.Held, InvitationStatus.Held)]
    [InlineData(OutcomeResult.Cancelled, InvitationStatus.Cancelled)]
    [InlineData(OutcomeResult.NoShow, InvitationStatus.NoShow)]
    public void An_outcome_says_how_it_ended(OutcomeResult result, InvitationStatus status)
    {
        Assert.Equal(status, Standing.On(Decision.Accepted, result, null, Some.Today));
        Assert.Equal(status, Standing.On(Decision.Accepted, result, Some.Today.AddDays(1), Some.Today));
    }
}
