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
}
