using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Tests.Costs;

public sealed class HoursTests
{
    [Fact]
    public void Hours_are_exact_to_a_hundredth()
    {
        Assert.Equal(225, Hours.From(2.25m).Hundredths);
        Assert.Equal(0.01m, Hours.FromHundredths(1).Value);
        Assert.Equal(Hours.None, Hours.From(0));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(0.001)]
    [InlineData(2.505)]
    public void Negative_or_finer_ones_are_refused_and_the_error_says_what_is_allowed(double hours)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Hours.From((decimal)hours));

        Assert.StartsWith("Hours are 0 or more, with at most two decimals.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_count_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Hours.FromHundredths(-1));

    [Fact]
    public void They_add_up_and_compare()
    {
        var (less, more) = (Hours.From(0.1m), Hours.From(0.2m));

        Assert.Equal(Hours.From(0.3m), less + more);
        Assert.True(less < more && more > less && less <= more && more >= less);
        Assert.True(less.CompareTo(more) < 0);
    }

    [Fact]
    public void More_than_can_be_counted_is_an_error_and_no_negative_number() =>
        Assert.Throws<OverflowException>(() => Hours.FromHundredths(int.MaxValue) + Hours.From(0.01m));

    [Fact]
    public void They_read_without_trailing_zeros()
    {
        Assert.Equal("2.5 h", Hours.From(2.50m).ToString());
        Assert.Equal("3 h", Hours.From(3).ToString());
    }
}
