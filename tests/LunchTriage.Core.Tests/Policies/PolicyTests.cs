using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Tests.Policies;

public sealed class PolicyTests
{
    private static readonly Currency Dollars = Currency.Parse("USD");

    [Fact]
    public void Everybody_starts_with_the_defaults()
    {
        var policy = Policy.Default;

        Assert.Equal(PolicyVersion.First, policy.Version);
        Assert.All(Enum.GetValues<Meal>(), meal => Assert.Equal(3m, policy.Hours[meal].Value));
        Assert.Equal((60, 120), (policy.Block.BeforeMinutes, policy.Block.AfterMinutes));
        Assert.Equal((12, 60, 6), (policy.LongTimeMonths, policy.JustMetDays, policy.QuietMonths));
        Assert.False(policy.LunchWhilePresenting);
        Assert.Equal(PaidColdCall.Consider, policy.PaidColdCall);
        Assert.Equal(new Budget(6, BudgetUnit.Lunches, BudgetPeriod.Rolling12Months), policy.Budget);
        Assert.Null(policy.Rate);
        Assert.Same(PreferredTypes.All, policy.Types);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(240)]
    public void A_long_time_is_1_to_240_months(int months) => Assert.Equal(months, (Policy.Default with { LongTimeMonths = months }).LongTimeMonths);

    [Theory]
    [InlineData(0)]
    [InlineData(241)]
    public void A_long_time_of_more_or_less_is_refused(int months) =>
        Assert.StartsWith("LongTimeMonths is 1 to 240.", Refused(() => Policy.Default with { LongTimeMonths = months }), StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(365)]
    public void Just_met_is_1_to_365_days(int days) => Assert.Equal(days, (Policy.Default with { JustMetDays = days }).JustMetDays);

    [Theory]
    [InlineData(0)]
    [InlineData(366)]
    public void Just_met_of_more_or_less_is_refused(int days) =>
        Assert.StartsWith("JustMetDays is 1 to 365.", Refused(() => Policy.Default with { JustMetDays = days }), StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(null)]
    public void Quiet_time_is_1_to_60_months_or_off(int? months) => Assert.Equal(months, (Policy.Default with { QuietMonths = months }).QuietMonths);

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void Quiet_time_of_more_or_less_is_refused(int months) =>
        Assert.StartsWith("QuietMonths is 1 to 60.", Refused(() => Policy.Default with { QuietMonths = months }), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void An_hourly_rate_is_0_to_100000(int rate) => Assert.Equal(rate, (Policy.Default with { Rate = Money.From(rate, Dollars) }).Rate!.Value.Amount);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100_000.01)]
    public void An_hourly_rate_of_more_or_less_is_refused(double rate) =>
        Assert.StartsWith("An hourly rate is 0 to 100000.", Refused(() => Policy.Default with { Rate = Money.From((decimal)rate, Dollars) }), StringComparison.Ordinal);

    [Theory]
    [InlineData(0.25)]
    [InlineData(12)]
    public void A_meal_takes_0_25_to_12_hours(double hours) => Assert.Equal((decimal)hours, new MealHours(3, (decimal)hours, 3, 3).Lunch.Value);

    [Theory]
    [InlineData(0.24)]
    [InlineData(12.01)]
    public void A_meal_of_more_or_less_is_refused(double hours) =>
        Assert.All(
            new Func<MealHours>[] { () => new((decimal)hours, 3, 3, 3), () => new(3, (decimal)hours, 3, 3), () => new(3, 3, (decimal)hours, 3), () => new(3, 3, 3, (decimal)hours) },
            make => Assert.StartsWith("A meal takes 0.25 to 12 hours.", Refused(make), StringComparison.Ordinal));

    [Theory]
    [InlineData(0)]
    [InlineData(480)]
    public void A_calendar_block_is_0_to_480_minutes_on_each_side(int minutes) => Assert.Equal((minutes, minutes), (new CalendarBlock(minutes, 0).BeforeMinutes, new CalendarBlock(0, minutes).AfterMinutes));

    [Theory]
    [InlineData(-1)]
    [InlineData(481)]
    public void A_calendar_block_of_more_or_less_is_refused(int minutes)
    {
        Assert.StartsWith("A block is 0 to 480 minutes on each side.", Refused(() => new CalendarBlock(minutes, 0)), StringComparison.Ordinal);
        Assert.StartsWith("A block is 0 to 480 minutes on each side.", Refused(() => new CalendarBlock(0, minutes)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_is_found_by_its_key()
    {
        Assert.Same(Hiring.Type, Policy.Default.Type("hiring"));
        Assert.Null(Policy.Default.Type("Hiring"));
        Assert.Null(Policy.Default.Type(null));
    }

    [Fact]
    public void Versions_count_from_1_and_know_their_order()
    {
        Assert.Equal(new(2), PolicyVersion.First.Next);
        Assert.True(PolicyVersion.First < new PolicyVersion(2) && new PolicyVersion(2) > PolicyVersion.First);
        Assert.True(new PolicyVersion(2) <= new PolicyVersion(2) && new PolicyVersion(2) >= new PolicyVersion(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PolicyVersion(0));
    }

    private static string Refused(Func<object> make) => Assert.Throws<ArgumentOutOfRangeException>(make).Message;
}
