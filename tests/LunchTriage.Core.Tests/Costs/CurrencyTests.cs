using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Tests.Costs;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("USD", 2)]
    [InlineData("EUR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KRW", 0)]
    [InlineData("KWD", 3)]
    [InlineData("TND", 3)]
    [InlineData("HUF", 2)]
    public void A_currency_has_the_decimals_that_ISO_4217_gives_it(string code, int decimals) => Assert.Equal(decimals, Currency.Parse(code).Decimals);

    [Theory]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("USDX")]
    [InlineData("XXX")]
    [InlineData("DEM")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_code_is_none_letter_case_included(string? code)
    {
        Assert.False(Currency.TryParse(code, out _));
        Assert.Throws<FormatException>(() => Currency.Parse(code!));
    }

    [Fact]
    public void All_codes_are_three_capitals_in_the_alphabets_order_and_can_be_parsed()
    {
        Assert.Equal(Currency.Codes.Order(StringComparer.Ordinal), Currency.Codes);
        Assert.All(Currency.Codes, code => Assert.True(code.Length == 3 && code.All(char.IsAsciiLetterUpper) && Currency.Parse(code).ToString() == code));
    }
}
