using LunchTriage.Web.Words;

namespace LunchTriage.Web.Tests.Words;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("1200", "1200")]
    [InlineData("1.20", "1.20")]
    [InlineData("1,2", "1.2")]
    [InlineData("1234.500", "1234.500")]
    [InlineData("0.500", "0.500")]
    [InlineData("1.125", "1.125")]
    public void A_number_that_can_be_read_in_one_way_is_read(string text, string number) =>
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), TypedNumber.Read(text));

    [Theory]
    [InlineData("1.200", "1200", "1.20")]
    [InlineData(" 1,200 ", "1200", "1,20")]
    [InlineData("100.000", "100000", "100.00")]
    [InlineData("12٫500", "12500", "12٫50")]
    public void One_that_can_be_read_in_two_is_not_and_both_ways_to_write_it_are_named(string text, string thousands, string decimals)
    {
        Assert.Null(TypedNumber.Read(text));
        Assert.Equal((thousands, decimals), TypedNumber.Readings(text));
    }
}
