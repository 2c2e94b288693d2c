using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Tests.Costs;

public sealed class MoneyTests
{
    private static readonly Currency Dollars = Currency.Parse("USD");

    private static readonly Currency Yen = Currency.Parse("JPY");

    private static readonly Currency Dinars = Currency.Parse("KWD");

    [Theory]
    [InlineData(0.25, 100.02, 25.01)]
    [InlineData(0.25, 100.01, 25.00)]
    [InlineData(0.25, 100.03, 25.01)]
    [InlineData(0.5, 0.01, 0.01)]
    [InlineData(0.49, 0.01, 0.00)]
    [InlineData(3, 150, 450)]
    public void Hours_at_a_rate_are_rounded_to_the_cent_half_away_from_zero(double hours, double rate, double amount) =>
        Assert.Equal((decimal)amount, Money.For(Hours.From((decimal)hours), Money.From((decimal)rate, Dollars)).Amount);

    [Fact]
    public void Each_currency_is_rounded_to_its_own_minor_unit()
    {
        Assert.Equal(new Money(13, Yen), Money.For(Hours.From(2.5m), Money.From(5, Yen)));
        Assert.Equal(new Money(3088, Dinars), Money.For(Hours.From(2.5m), Money.From(1.235m, Dinars)));
        Assert.Equal(new Money(1235, Dinars), Money.From(1.2345m, Dinars));
        Assert.Equal(new Money(123, Dollars), Money.From(1.2345m, Dollars));
    }

    [Fact]
    public void Amounts_in_one_currency_add_up() => Assert.Equal(Money.From(3.30m, Dollars), Money.From(1.10m, Dollars) + Money.From(2.20m, Dollars));

    [Fact]
    public void Currencies_are_never_added_up() => Assert.Throws<InvalidOperationException>(() => Money.From(1, Dollars) + Money.From(1, Yen));

    [Fact]
    public void It_reads_with_the_decimals_of_its_currency()
    {
        Assert.Equal("USD 450.00", Money.From(450, Dollars).ToString());
        Assert.Equal("JPY 450", Money.From(450, Yen).ToString());
        Assert.Equal("KWD 4.500", Money.From(4.5m, Dinars).ToString());
    }
}
