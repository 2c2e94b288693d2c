using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;

namespace LunchTriage.Core.Tests.Reports;

/// <summary>The counting table of the rules, line by line.</summary>
public sealed class CountedInvitationTests
{
    private static readonly DayRange Year = DayRange.Year(2026);

    private static readonly DayRange NextYear = DayRange.Year(2027);

    private static readonly RateHistory Dollars = new([(PolicyVersion.First, Money.From(150, Currency.Parse("USD")))]);

    [Fact]
    public void An_invitation_counts_in_the_period_in_which_it_came()
    {
        Assert.True(Count(Some.Invitation with { ReceivedOn = new(2026, 1, 1) }).Invited);
        Assert.True(Count(Some.Invitation with { ReceivedOn = new(2026, 12, 31) }).Invited);
        Assert.False(Count(Some.Invitation with { ReceivedOn = new(2025, 12, 31) }).Invited);
        Assert.False(Count(Some.Invitation with { ReceivedOn = new(2027, 1, 1) }).Invited);
    }

    [Fact]
    public void A_december_invitation_to_a_january_lunch_is_invited_in_one_year_and_held_in_the_next()
    {
        var lunch = Some.Held with { ReceivedOn = new(2026, 12, 20), ProposedDay = new(2027, 1, 8), Outcome = new() { Result = OutcomeResult.Held, On = new(2027, 1, 8) } };

        Assert.Equal(new(Invited: true, Lunch: null, null, null, null, null), lunch.CountIn(Year, Some.Today, Dollars));
        Assert.Equal(new(Invited: false, InvitationStatus.Held, Hours.From(3), null, Money.From(450, Currency.Parse("USD")), null), lunch.CountIn(NextYear, Some.Today, Dollars));
    }

    [Fact]
    public void A_december_invitation_to_a_january_lunch_that_is_turned_down_protects_hours_in_december()
    {
        var lunch = Some.Declined with { ReceivedOn = new(2026, 12, 20), ProposedDay = new(2027, 1, 8) };

        Assert.Equal(Hours.From(3), Count(lunch).HoursProtected);
        Assert.Null(lunch.CountIn(NextYear, Some.Today, Dollars).HoursProtected);
        Assert.False(lunch.CountIn(NextYear, Some.Today, Dollars).Counts);
    }

    [Theory]
    [InlineData(OutcomeResult.Held, InvitationStatus.Held)]
    [InlineData(OutcomeResult.Cancelled, InvitationStatus.Cancelled)]
    [InlineData(OutcomeResult.NoShow, InvitationStatus.NoShow)]
    public void Held_cancelled_and_no_show_count_on_the_outcomes_day(OutcomeResult result, InvitationStatus status)
    {
        var lunch = Some.Accepted with { ProposedDay = new(2026, 6, 1), Outcome = new() { Result = result, On = new(2027, 1, 1) } };

        Assert.Null(Count(lunch).Lunch);
        Assert.Equal(status, lunch.CountIn(NextYear, Some.Today, Dollars).Lunch);
    }

    [Theory]
    [InlineData(-1, InvitationStatus.Due)]
    [InlineData(0, InvitationStatus.Coming)]
    [InlineData(1, InvitationStatus.Coming)]
    public void Coming_and_due_count_on_the_reference_day(int daysFromToday, InvitationStatus status) =>
        Assert.Equal(status, Count(Some.Accepted with { ReceivedOn = new(2025, 12, 31), ProposedDay = Some.Today.AddDays(daysFromToday) }).Lunch);

    [Fact]
    public void An_accepted_one_without_a_proposed_day_is_coming_on_the_day_it_came()
    {
        Assert.Equal(InvitationStatus.Coming, Count(Some.Accepted with { ReceivedOn = new(2026, 1, 2) }).Lunch);
        Assert.Null(Count(Some.Accepted with { ReceivedOn = new(2025, 12, 31) }).Lunch);
    }

    [Fact]
    public void What_is_coming_or_due_takes_no_hours_yet()
    {
        Assert.Null(Count(Some.Accepted).HoursSpent);
        Assert.Null(Count(Some.Accepted with { ProposedDay = Some.Today.AddDays(-1) }).HoursSpent);
    }

    [Fact]
    public void A_held_lunch_takes_the_hours_recorded_or_else_its_cost()
    {
        Assert.Equal(Hours.From(3), Count(Some.Held).HoursSpent);
        Assert.Equal(Hours.From(2.5m), Count(With(OutcomeResult.Held, 2.5m)).HoursSpent);
        Assert.Equal(Hours.None, Count(With(OutcomeResult.Held, 0)).HoursSpent);
    }

    [Theory]
    [InlineData(OutcomeResult.Cancelled)]
    [InlineData(OutcomeResult.NoShow)]
    public void Cancelled_ones_and_no_shows_take_only_hours_that_were_recorded(OutcomeResult result)
    {
        Assert.Null(Count(With(result, null)).HoursSpent);
        Assert.Equal(Hours.From(1.5m), Count(With(result, 1.5m)).HoursSpent);
        Assert.Equal(Money.From(225, Currency.Parse("USD")), Count(With(result, 1.5m)).MoneySpent);
        Assert.Null(Count(With(result, 1.5m)).HoursProtected);
    }

    [Theory]
    [InlineData(Decision.Declined, true)]
    [InlineData(Decision.Redirected, true)]
    [InlineData(Decision.Accepted, false)]
    [InlineData(Decision.Postponed, false)]
    [InlineData(null, false)]
    public void Declining_and_redirecting_protect_hours_and_nothing_else_does(Decision? decision, bool protects)
    {
        var counted = Count(Some.Invitation with { Decision = decision });

        Assert.Equal(protects ? Hours.From(3) : null, counted.HoursProtected);
        Assert.Equal(protects ? Money.From(450, Currency.Parse("USD")) : null, counted.MoneyProtected);
        Assert.Null(counted.HoursSpent);
    }

    [Theory]
    [InlineData(Decision.Declined)]
    [InlineData(Decision.Redirected)]
    [InlineData(Decision.Postponed)]
    [InlineData(null)]
    public void What_is_not_accepted_is_no_lunch(Decision? decision)
    {
        var invitation = Some.Invitation with { Decision = decision };

        Assert.Null(invitation.LunchDay);
        Assert.Null(Count(invitation).Lunch);
    }

    [Fact]
    public void Declined_and_later_accepted_counts_as_accepted_alone()
    {
        var changed = Some.Declined with { Decision = Decision.Accepted };

        Assert.Null(Count(changed).HoursProtected);
        Assert.Equal(InvitationStatus.Coming, Count(changed).Lunch);
    }

    [Fact]
    public void Money_needs_a_rate()
    {
        var counted = Some.Held.CountIn(Year, Some.Today, RateHistory.None);

        Assert.Equal(Hours.From(3), counted.HoursSpent);
        Assert.Null(counted.MoneySpent);
    }

    [Fact]
    public void Each_lunchs_money_is_rounded_to_the_minor_unit_half_away_from_zero()
    {
        var rates = new RateHistory([(PolicyVersion.First, Money.From(100.02m, Currency.Parse("USD")))]);

        Assert.Equal(25.01m, With(OutcomeResult.Held, 0.25m).CountIn(Year, Some.Today, rates).MoneySpent!.Value.Amount);
    }

    [Fact]
    public void Leap_day_counts_in_its_year_and_in_the_twelve_months_that_end_on_it()
    {
        var lunch = Some.Held with { ReceivedOn = new(2024, 2, 1), Outcome = new() { Result = OutcomeResult.Held, On = new(2024, 2, 29) } };
        var rolling = new Budget(6, BudgetUnit.Lunches, BudgetPeriod.Rolling12Months);

        Assert.Equal(InvitationStatus.Held, lunch.CountIn(DayRange.Year(2024), Some.Today, Dollars).Lunch);
        Assert.Equal(InvitationStatus.Held, lunch.CountIn(rolling.PeriodOf(new(2024, 2, 29)), Some.Today, Dollars).Lunch);
        Assert.Equal(InvitationStatus.Held, lunch.CountIn(rolling.PeriodOf(new(2025, 2, 28)), Some.Today, Dollars).Lunch);
        Assert.Null(lunch.CountIn(rolling.PeriodOf(new(2025, 3, 1)), Some.Today, Dollars).Lunch);
        Assert.Null(lunch.CountIn(rolling.PeriodOf(new(2024, 2, 28)), Some.Today, Dollars).Lunch);
    }

    private static CountedInvitation With(OutcomeResult result, decimal? hours) =>
        Some.Held with { Outcome = new() { Result = result, On = Some.Today, Hours = hours is { } some ? Hours.From(some) : null } };

    private static Counted Count(CountedInvitation invitation) => invitation.CountIn(Year, Some.Today, Dollars);
}
