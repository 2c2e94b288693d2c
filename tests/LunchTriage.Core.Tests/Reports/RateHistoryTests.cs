using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;

namespace LunchTriage.Core.Tests.Reports;

public sealed class RateHistoryTests
{
    private static readonly Money Dollars = Money.From(150, Currency.Parse("USD"));

    private static readonly Money Euros = Money.From(120, Currency.Parse("EUR"));

    [Fact]
    public void A_version_has_its_own_rate()
    {
        var rates = new RateHistory([(new(1), Dollars), (new(2), Euros)]);

        Assert.Equal(Dollars, rates.For(new(1)));
        Assert.Equal(Euros, rates.For(new(2)));
    }

    [Fact]
    public void Where_it_had_none_the_first_later_version_that_has_one_gives_it()
    {
        var rates = new RateHistory([(new(4), Dollars), (new(1), null), (new(3), Euros), (new(2), null)]);

        Assert.Equal(Euros, rates.For(new(1)));
        Assert.Equal(Euros, rates.For(new(2)));
        Assert.Equal(Euros, rates.For(new(3)));
        Assert.Equal(Dollars, rates.For(new(4)));
    }

    [Fact]
    public void An_earlier_rate_that_was_taken_away_is_not_used()
    {
        var rates = new RateHistory([(new(1), Dollars), (new(2), null)]);

        Assert.Null(rates.For(new(2)));
    }

    [Fact]
    public void A_rate_of_nothing_is_a_rate() => Assert.Equal(0, new RateHistory([(new(1), Money.From(0, Currency.Parse("USD")))]).For(new(1))!.Value.Amount);

    [Fact]
    public void Without_any_there_is_none() => Assert.Null(RateHistory.None.For(PolicyVersion.First));
}
