using System.Globalization;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Tests.Policies;

public sealed class BudgetTests
{
    [Theory]
    [InlineData(BudgetUnit.Lunches, 0)]
    [InlineData(BudgetUnit.Lunches, 366)]
    [InlineData(BudgetUnit.Hours, 0)]
    [InlineData(BudgetUnit.Hours, 0.25)]
    [InlineData(BudgetUnit.Hours, 1100)]
    public void An_amount_within_its_bounds_is_a_budget(BudgetUnit unit, double amount) =>
        Assert.Equal((decimal)amount, new Budget((decimal)amount, unit, BudgetPeriod.CalendarYear).Amount);

    [Theory]
    [InlineData(BudgetUnit.Lunches, -1)]
    [InlineData(BudgetUnit.Lunches, 0.5)]
    [InlineData(BudgetUnit.Lunches, 367)]
    [InlineData(BudgetUnit.Hours, -0.01)]
    [InlineData(BudgetUnit.Hours, 0.255)]
    [InlineData(BudgetUnit.Hours, 1100.01)]
    public void Another_amount_is_refused_and_the_error_says_what_is_allowed(BudgetUnit unit, double amount)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new Budget((decimal)amount, unit, BudgetPeriod.CalendarYear));

        Assert.StartsWith("A budget is 0 to 366 whole lunches, or 0 to 1100 hours with at most two decimals.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-06-15")]
    [InlineData("2026-12-31")]
    public void A_calendar_year_is_the_one_that_contains_the_day(string day) =>
        Assert.Equal(new DayRange(new(2026, 1, 1), new(2026, 12, 31)), new Budget(6, BudgetUnit.Lunches, BudgetPeriod.CalendarYear).PeriodOf(Day(day)));

    [Theory]
    [InlineData("2026-06-15", "2025-06-16")]
    [InlineData("2026-12-31", "2026-01-01")]
    [InlineData("2026-01-01", "2025-01-02")]
    [InlineData("2024-02-29", "2023-03-01")]
    [InlineData("2024-02-28", "2023-03-01")]
    [InlineData("2025-02-28", "2024-02-29")]
    [InlineData("2024-03-01", "2023-03-02")]
    [InlineData("2025-03-01", "2024-03-02")]
    public void Twelve_months_end_on_the_day(string day, string first) =>
        Assert.Equal(new DayRange(Day(first), Day(day)), new Budget(6, BudgetUnit.Lunches, BudgetPeriod.Rolling12Months).PeriodOf(Day(day)));

    [Fact]
    public void One_more_lunch_takes_one_or_its_hours()
    {
        Assert.Equal(1, new Budget(6, BudgetUnit.Lunches, BudgetPeriod.CalendarYear).Share(Hours.From(3)));
        Assert.Equal(3, new Budget(6, BudgetUnit.Hours, BudgetPeriod.CalendarYear).Share(Hours.From(3)));
    }

    [Fact]
    public void Held_coming_and_due_count_alike()
    {
        var use = new BudgetUse(Held: 1, Coming: 2, Due: 4, Hours.From(20.5m));

        Assert.Equal(7, use.Lunches);
        Assert.Equal(7, use.In(BudgetUnit.Lunches));
        Assert.Equal(20.5m, use.In(BudgetUnit.Hours));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
