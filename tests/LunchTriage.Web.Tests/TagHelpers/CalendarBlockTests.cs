using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Web.TagHelpers;

namespace LunchTriage.Web.Tests.TagHelpers;

public sealed class CalendarBlockTests
{
    [Fact]
    public void A_lunch_takes_the_hour_before_it_and_two_from_its_start()
    {
        var block = Drawn.Elements(Block(new(12, 30), 60, 120));

        Assert.Equal(["11:30", "12:30", "14:30", "set aside", "lunch", "and back"], block.Texts());
        Assert.Equal("From 11:30 to 14:30: 60 minutes before the lunch and 120 minutes from its start", (string?)block.Element("svg")!.Attribute("aria-label"));
        Assert.Equal(["106.7", "106.7"], block.WithClass("rect", "b-meal").SelectMany(meal => new[] { (string)meal.Attribute("x")!, (string)meal.Attribute("width")! }));
    }

    [Theory]
    [InlineData(23, 30, "From 22:30 to 01:30 the day after")]
    [InlineData(0, 15, "From 23:15 the day before to 02:15")]
    [InlineData(1, 0, "From 00:00 to 03:00")]
    [InlineData(22, 0, "From 21:00 to 00:00 the day after")]
    public void Around_midnight_the_other_day_is_named(int hour, int minute, string label) =>
        Assert.Contains(label + ":", Drawn.Html(Block(new(hour, minute), 60, 120)));

    [Fact]
    public void Without_a_time_it_says_minutes()
    {
        var block = Drawn.Elements(Block(start: null, 60, 120));

        Assert.Equal(["60 min", "120 min", "set aside", "lunch", "and back"], block.Texts());
        Assert.StartsWith("Sets aside 60 minutes before the lunch", (string?)block.Element("svg")!.Attribute("aria-label"));
    }

    [Fact]
    public void Where_nothing_is_set_aside_nothing_is_drawn() => Assert.Empty(Drawn.Html(Block(new(12, 30), 0, 0)));

    [Theory]
    [InlineData(0, 60)]
    [InlineData(60, 0)]
    [InlineData(1, 480)]
    [InlineData(480, 1)]
    public void Its_times_never_cover_each_other(int before, int after)
    {
        var times = Drawn.Elements(Block(new(12, 30), before, after)).Descendants("text").Where(text => text.Value.Contains(':', StringComparison.Ordinal))
            .Select(text => (Width: Markup.WidthOf(text.Value), X: (double)text.Attribute("x")!, Anchor: (string?)text.Attribute("text-anchor")))
            .Select(text => text.X - (text.Anchor switch { "middle" => text.Width / 2, "end" => text.Width, _ => 0 }) is var from ? (From: from, To: from + text.Width) : default)
            .ToArray();

        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From));
        Assert.InRange(times[0].From, -0.1, 320);
        Assert.InRange(times[^1].To, 0, 320.1);
    }

    private static CalendarBlockTagHelper Block(TimeOnly? start, int before, int after) =>
        new(Drawn.Words) { Meal = Meal.Lunch, Start = start, Block = new CalendarBlock(before, after) };
}
