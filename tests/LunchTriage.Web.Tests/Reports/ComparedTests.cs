using System.Globalization;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LunchTriage.Web.Tests.Reports;

public sealed class ComparedTests
{
    private static readonly DayRange Year = DayRange.Year(2025);

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(0, 6, ", 6 h more than in 2025")]
    [InlineData(6, 6, ", as much as in 2025")]
    [InlineData(6, 0, ", 6 h less than in 2025")]
    [InlineData(30, 22.5, ", 7.5 h (a quarter) less than in 2025")]
    [InlineData(9, 6, ", 3 h (a third) less than in 2025")]
    [InlineData(31.5, 26, ", 5.5 h (about a sixth) less than in 2025")]
    [InlineData(100, 97, ", 3 h less than in 2025")]
    [InlineData(10, 15, ", 5 h (half) more than in 2025")]
    [InlineData(10, 25, ", 15 h more than in 2025")]
    public void Hours_are_held_against_those_before_and_called_a_fraction_only_where_they_are_one(decimal before, decimal now, string said) =>
        Assert.Equal(said, Compared.With(Hours.From(before), Hours.From(now), Year).ToString());

    [Fact]
    public void Counts_and_hours_say_by_how_much_and_than_when()
    {
        Assert.Equal(["As much as in 2025", "1.5 h more than in 2025", "1.5 h less than in 2025"], new[] { 3m, 1.5m, 4.5m }.Select(before => Compared.Beside(Hours.From(before), Hours.From(3), Year).ToString()));
        Assert.Equal(["As many as in 2025", "1 more than in 2025", "2 fewer than in 2025"], new[] { 3, 2, 5 }.Select(before => Compared.Beside(before, 3, Year).ToString()));
    }

    [Theory]
    [InlineData("2025-01-01", "2025-12-31", "2025", "in 2025")]
    [InlineData("2025-01-01", "2025-12-30", "1 January to 30 December 2025", "from 1 January to 30 December 2025")]
    [InlineData("2024-11-29", "2025-11-28", "29 November 2024 to 28 November 2025", "from 29 November 2024 to 28 November 2025")]
    [InlineData("2024-01-01", "2025-12-31", "1 January 2024 to 31 December 2025", "from 1 January 2024 to 31 December 2025")]
    [InlineData("2025-05-07", "2025-05-07", "7 May 2025", "on 7 May 2025")]
    public void The_days_before_are_named(string first, string last, string name, string said)
    {
        (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (new("en"), new("en-GB"));
        using var services = new ServiceCollection().AddSingleton<Microsoft.Extensions.Logging.ILoggerFactory>(NullLoggerFactory.Instance).AddWords().BuildServiceProvider();
        var (words, days) = (services.GetRequiredService<Wording>(), new DayRange(DateOnly.ParseExact(first, "O", CultureInfo.InvariantCulture), DateOnly.ParseExact(last, "O", CultureInfo.InvariantCulture)));
        Assert.Equal(name, words[Compared.Named(days)]);
        Assert.Equal("2 fewer than " + said, words[Compared.Beside(5, 3, days)]);
    }
}
