using LunchTriage.Core.Costs;

namespace LunchTriage.Web.Tests.Words;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("en-US", "USD", 45000, "$450")]
    [InlineData("en-GB", "USD", 45000, "$450")]
    [InlineData("en-GB", "USD", 41250, "$412.50")]
    [InlineData("en-GB", "USD", 390000, "$3,900")]
    [InlineData("en-GB", "GBP", 9000, "£90")]
    [InlineData("en-AU", "AUD", 9000, "$90")]
    [InlineData("en-AU", "USD", 9000, "US$90")]
    [InlineData("en-GB", "AUD", 9000, "A$90")]
    [InlineData("en-GB", "JPY", 15000, "¥15,000")]
    [InlineData("en-GB", "CHF", 9050, "CHF\u00a090.50")]
    [InlineData("en-GB", "KWD", 1500, "KWD\u00a01.500")]
    [InlineData("en-150", "EUR", 9000, "90\u00a0€")]
    public void Money_is_written_in_its_own_currency_and_without_idle_zeros(string culture, string currency, long minorUnits, string written) =>
        Assert.Equal(written, Reading.As(culture).Written(new Money(minorUnits, Currency.Parse(currency))));
}
