using System.Globalization;
using System.Xml.Linq;
using LunchTriage.Core.Costs;
using LunchTriage.Web.Charts;
using LunchTriage.Web.TagHelpers;

namespace LunchTriage.Web.Tests.TagHelpers;

public sealed class HoursByMonthTests
{
    [Fact]
    public void Each_month_says_its_hours_and_the_axis_its_unit()
    {
        var chart = Drawn.Elements(Chart((3, 3), (2.5m, 6), (0, 0)));
        var wide = chart.WithClass("svg", "c-wide").Single();

        Assert.Equal(["January: 3\u00a0h spent, 3\u00a0h protected", "February: 2.5\u00a0h spent, 6\u00a0h protected", "March: 0\u00a0h spent, 0\u00a0h protected"], wide.Descendants("title").Select(title => title.Value));
        Assert.Equal(["0\u00a0h", "3\u00a0h", "6\u00a0h", "9\u00a0h", "3", "3", "Jan", "2.5", "6", "Feb", "Mar"], wide.Texts());
        Assert.Equal(["Spent on lunches, 5.5\u00a0h", "Protected by turning down, 9\u00a0h"], chart.Descendants("li").Select(item => item.Value));
        Assert.EndsWith("The highest month is February with 8.5\u00a0h, both together.", chart.Descendants("small").Single().Value);
    }

    [Fact]
    public void A_number_stands_in_the_part_that_it_is_of_and_where_there_is_no_room_in_none()
    {
        var chart = Drawn.Elements(Chart((6, 0.25m), (6, 3)));

        foreach (var (look, least, most) in new[] { ("c-wide", "y", "height"), ("c-tall", "x", "width") })
        {
            var months = chart.WithClass("svg", look).Single().Elements("g").ToArray();
            Assert.Equal([["6"], ["6", "3"]], months.Select(month => month.Elements("text").Where(text => ((string?)text.Attribute("class"))?.StartsWith("c-value", StringComparison.Ordinal) is true).Select(text => text.Value).ToArray()));
            Assert.All(months[1].Elements("rect").Zip(months[1].Elements("text").Where(text => text.Value is "6" or "3")), each =>
                Assert.InRange((double)each.Second.Attribute(least)!, (double)each.First.Attribute(least)!, (double)each.First.Attribute(least)! + (double)each.First.Attribute(most)!));
        }
    }

    [Fact]
    public void A_year_without_hours_has_a_scale_and_no_bars()
    {
        var chart = Drawn.Elements(Chart([.. Enumerable.Repeat((0m, 0m), 12)]));

        Assert.Empty(chart.WithClass("svg", "c-wide").Concat(chart.WithClass("svg", "c-tall")).SelectMany(svg => svg.Elements("g")).Elements("rect"));
        Assert.Contains("3\u00a0h", chart.Texts());
        Assert.EndsWith("So far there is nothing to show.", chart.Descendants("small").Single().Value);
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(744)]
    [InlineData(99999.99)]
    public void Bars_of_any_size_stay_in_the_chart(decimal most)
    {
        var chart = Drawn.Elements(Chart((most, 0), (0, most), (most, most), (0.01m, 0.01m)));

        Assert.All(chart.WithClass("svg", "c-wide").Single().Elements("g").Elements("rect"), bar =>
        {
            var (top, height) = ((double)bar.Attribute("y")!, (double)bar.Attribute("height")!);
            Assert.InRange(top, 22, 272);
            Assert.InRange(top + height, 22, 272.1);
        });
        Assert.All(chart.WithClass("svg", "c-tall").Single().Elements("g").Elements("rect"), bar =>
            Assert.InRange((double)bar.Attribute("x")! + (double)bar.Attribute("width")!, 40, 306.1));
    }

    [Fact]
    public void Ids_are_not_repeated()
    {
        var ids = Drawn.Elements(Chart((1, 1))).DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToArray();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Coordinates_have_points_where_the_reader_has_commas()
    {
        var chart = Chart((2.5m, 1.25m));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-SE");
        var drawn = Drawn.Elements(chart);

        Assert.Contains("2,5", drawn.Texts());
        Assert.DoesNotContain(drawn.Descendants().Attributes().Where(each => each.Name.LocalName is "x" or "y" or "d" or "width" or "height" or "viewBox"), each => each.Value.Contains(',', StringComparison.Ordinal));
    }

    private static HoursByMonthTagHelper Chart(params (decimal Spent, decimal Protected)[] months) => new(Drawn.Words)
    {
        Heading = "Hours by month, 2026",
        Months = [.. months.Select((hours, i) => new MonthHours(new(2026, i + 1, 1), Hours.From(hours.Spent), Hours.From(hours.Protected)))],
    };
}
