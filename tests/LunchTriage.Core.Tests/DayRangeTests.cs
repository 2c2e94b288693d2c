using System.Globalization;

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

    [Theory]
    [InlineData("2026-03-10", "2026-05-20", "2026-04-01 to 2026-04-30", "2026-03-10 to 2026-03-31, 2026-05-01 to 2026-05-20")]
    [InlineData("2024-02-01", "2024-02-29", "2024-02-01 to 2024-02-29", "")]
    [InlineData("2026-02-02", "2026-02-28", "", "2026-02-02 to 2026-02-28")]
    [InlineData("2026-01-20", "2026-02-10", "", "2026-01-20 to 2026-01-31, 2026-02-01 to 2026-02-10")]
    public void Its_days_are_whole_months_and_edges(string first, string last, string whole, string edges)
    {
        var range = new DayRange(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture));
        Assert.Equal((whole, edges), ($"{range.WholeMonths()}", string.Join(", ", range.Edges())));
        Assert.Equal(range.Days, (range.WholeMonths()?.Days ?? 0) + range.Edges().Sum(edge => edge.Days));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-31", "")]
    [InlineData("2026-04-01", "2026-04-15", "2026-04-16 to 2026-04-30")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-01 to 2024-02-28")]
    [InlineData("2026-03-10", "2026-03-20", "2026-03-01 to 2026-03-09, 2026-03-21 to 2026-03-31")]
    public void The_rest_of_its_month_is_what_it_leaves_out(string first, string last, string rest) =>
        Assert.Equal(rest, string.Join(", ", new DayRange(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)).RestOfMonth()));

    [Fact]
    public void The_rest_of_several_months_is_none() =>
        Assert.Throws<InvalidOperationException>(() => new DayRange(new(2026, 1, 20), new(2026, 2, 10)).RestOfMonth().ToList());

    [Fact]
    public void It_says_its_days() => Assert.Equal("2026-01-01 to 2026-12-31", DayRange.Year(2026).ToString());
}
