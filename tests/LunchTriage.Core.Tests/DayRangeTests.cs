namespace LunchTriage.Core.Tests;

public sealed class DayRangeTests
{
    [Fact]
    public void A_range_holds_its_first_and_its_last_day()
    {
        var year = DayRange.Year(2026);

        Assert.False(year.Contains(new(2025, 12, 31)));
        Assert.True(year.Contains(new(2026, 1, 1)));
        Assert.True(year.Contains(new(2026, 12, 31)));
        Assert.False(year.Contains(new(2027, 1, 1)));
    }

    [Fact]
    public void A_range_has_at_least_one_day()
    {
        Assert.True(new DayRange(Some.Today, Some.Today).Contains(Some.Today));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DayRange(Some.Today, Some.Today.AddDays(-1)));
    }

    [Fact]
    public void It_touches_the_months_of_its_first_and_last_day_and_all_between()
    {
        Assert.Equal([new(2025, 12, 1), new(2026, 1, 1), new(2026, 2, 1)], new DayRange(new(2025, 12, 31), new(2026, 2, 1)).Months);
        Assert.Equal([new(2026, 6, 1)], new DayRange(Some.Today, Some.Today).Months);
        Assert.Equal(12, DayRange.Year(2024).Months.Count());
    }

    [Fact]
    public void It_says_its_days() => Assert.Equal("2026-01-01 to 2026-12-31", DayRange.Year(2026).ToString());
}
