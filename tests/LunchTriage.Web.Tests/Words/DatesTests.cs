using System.Globalization;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Tests.Words;

public sealed class DatesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly DateOnly Day = new(2026, 11, 19);

    [Theory]
    [InlineData("en-GB", "19 November 2026", "19 November", "Thursday, 19 November", "19 Nov", "12:30")]
    [InlineData("en-US", "November 19, 2026", "November 19", "Thursday, November 19", "Nov 19", "12:30\u202fPM")]
    [InlineData("en-IE", "19 November 2026", "19 November", "Thursday 19 November", "19 Nov", "12:30")]
    [InlineData("de-DE", "19. November 2026", "19. November", "Donnerstag, 19. November", "19. Nov.", "12:30")]
    [InlineData("ja-JP", "2026年11月19日", "11月19日", "11月19日木曜日", "11月19日", "12:30")]
    public void This_years_days_do_without_the_year(string name, string full, string plain, string weekday, string brief, string clock)
    {
        var culture = CultureInfo.GetCultureInfo(name);

        Assert.Equal(full, Dates.Full(Day, culture));
        Assert.Equal(plain, Dates.Plain(Day, Today, culture));
        Assert.Equal(weekday, Dates.Weekday(Day, Today, culture));
        Assert.Equal(brief, Dates.Brief(Day, Today, culture));
        Assert.Equal(clock.Replace('\u202f', ' '), Dates.Clock(new(12, 30), culture).Replace('\u202f', ' '));
    }

    [Fact]
    public void Another_years_day_names_its_year()
    {
        var culture = CultureInfo.GetCultureInfo("en-GB");
        var day = new DateOnly(2025, 12, 31);

        Assert.Equal("31 December 2025", Dates.Plain(day, Today, culture));
        Assert.Equal("Wednesday, 31 December 2025", Dates.Weekday(day, Today, culture));
        Assert.Equal("31 Dec 2025", Dates.Brief(day, Today, culture));
    }

    [Theory]
    [InlineData(0, "today")]
    [InlineData(-1, "yesterday")]
    [InlineData(-5, "5 days ago")]
    [InlineData(1, "tomorrow")]
    [InlineData(9, "in 9 days")]
    public void A_day_is_told_by_its_distance(int days, string said) =>
        Assert.Equal(said, Dates.Ago(Today.AddDays(days), Today, Reading.As("en-GB")));
}
