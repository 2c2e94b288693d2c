using LunchTriage.Web.Charts;

namespace LunchTriage.Web.Tests.Charts;

public sealed class AxisTests
{
    [Theory]
    [InlineData(0, 1, 3)]
    [InlineData(3, 1, 3)]
    [InlineData(3.25, 1, 4)]
    [InlineData(11, 3, 12)]
    [InlineData(12, 3, 12)]
    [InlineData(12.25, 5, 15)]
    [InlineData(20.5, 10, 30)]
    [InlineData(366, 100, 400)]
    [InlineData(1100, 300, 1200)]
    [InlineData(8784, 2500, 10000)]
    public void A_scale_ends_at_a_round_number_not_far_above_the_most(double most, int step, int top)
    {
        var axis = Axis.For(most);

        Assert.Equal((step, top), (axis.Step, axis.Top));
        Assert.InRange(axis.Steps, 2, 4);
        Assert.Equal([0, top], [axis.Ticks.First(), axis.Ticks.Last()]);
    }
}
