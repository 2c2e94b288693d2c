using LunchTriage.Core.Costs;
using LunchTriage.Web.Reports;

namespace LunchTriage.Web.Tests.Reports;

public sealed class ComparedTests
{
    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(0, 6, ", 6 h more than the year before")]
    [InlineData(6, 6, ", as much as the year before")]
    [InlineData(6, 0, ", 6 h less than the year before")]
    [InlineData(30, 22.5, ", 7.5 h (a quarter) less than the year before")]
    [InlineData(9, 6, ", 3 h (a third) less than the year before")]
    [InlineData(31.5, 26, ", 5.5 h (about a sixth) less than the year before")]
    [InlineData(100, 97, ", 3 h less than the year before")]
    [InlineData(10, 15, ", 5 h (half) more than the year before")]
    [InlineData(10, 25, ", 15 h more than the year before")]
    public void Hours_are_held_against_the_year_before_and_called_a_fraction_only_where_they_are_one(decimal before, decimal now, string said) =>
        Assert.Equal(said, Compared.With(Hours.From(before), Hours.From(now), toTheDay: false).ToString());

    [Fact]
    public void A_year_that_still_runs_is_held_against_the_same_days() =>
        Assert.Equal(", 1 h (a fifth) more than the year before to the same day", Compared.With(Hours.From(5), Hours.From(6), toTheDay: true).ToString());
}
