using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LunchTriage.Core;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Charts;
using LunchTriage.Web.TagHelpers;

namespace LunchTriage.Web.Tests.TagHelpers;

public sealed class BudgetStepsTests
{
    private static readonly BudgetStep[] Year = [new(new(2026, 3, 4), 1, Held: true), new(new(2026, 10, 15), 1, Held: true), new(new(2026, 12, 3), 1, Held: false)];

    [Fact]
    public void The_line_is_full_to_today_and_dashed_ahead_of_it()
    {
        var chart = Drawn.Elements(Steps(DayRange.Year(2026), Year, Lunches(6)));
        var wide = chart.WithClass("svg", "c-wide").Single();

        Assert.Single(wide.WithClass("path", "c-line"));
        Assert.Single(wide.WithClass("path", "c-line ahead"));
        Assert.Single(wide.WithClass("path", "c-limit"));
        Assert.Equal("2 held, 1 coming or to record, of 6 lunches a calendar year. 3 left.", chart.Descendants("small").Single().Value);
        Assert.Contains("Budget: 6 lunches", wide.Texts());
        Assert.Equal("JanFebMarAprMayJunJulAugSepOctNovDec", string.Concat(wide.Texts().Where(text => text.Length is 3 or 4).Select(text => text[..3])));
    }

    [Fact]
    public void Over_the_budget_the_caption_says_by_how_much() =>
        Assert.Contains("That is 1 over.", Drawn.Html(Steps(DayRange.Year(2026), Year, Lunches(2))));

    [Fact]
    public void Without_a_budget_there_is_no_limit()
    {
        var chart = Drawn.Elements(Steps(DayRange.Year(2026), Year, budget: null));

        Assert.Empty(chart.WithClass("path", "c-limit"));
        Assert.EndsWith("There is no budget.", chart.Descendants("small").Single().Value);
    }

    [Fact]
    public void A_rolling_year_starts_at_its_first_day_and_leaves_out_what_is_before_it()
    {
        var period = new DayRange(new(2026, 3, 5), new(2027, 3, 4));
        var wide = Drawn.Elements(Steps(period, Year, Lunches(6))).WithClass("svg", "c-wide").Single();

        Assert.Contains("1 held", wide.Texts());
        Assert.Equal(["Mar", "Apr"], wide.Texts().Where(text => text is "Mar" or "Apr"));
    }

    [Fact]
    public void A_budget_in_hours_has_hours_on_its_axis()
    {
        var budget = new Budget(40.5m, BudgetUnit.Hours, BudgetPeriod.CalendarYear);
        var chart = Drawn.Elements(Steps(DayRange.Year(2026), [new(new(2026, 3, 4), 2.5m, Held: true)], budget));

        Assert.Contains("60\u00a0h", chart.Texts());
        Assert.Contains("2.5\u00a0h spent", chart.Texts());
        Assert.Equal("2.5\u00a0h spent, of 40.5\u00a0h a calendar year. 38\u00a0h left.", chart.Descendants("small").Single().Value);
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    public void An_empty_year_has_a_line_at_nothing(int year) =>
        Assert.Single(Drawn.Elements(Steps(DayRange.Year(year), [], Lunches(0))).WithClass("svg", "c-wide").Single().WithClass("path", "c-line"));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(12)]
    [InlineData(18)]
    [InlineData(25)]
    public void However_far_the_budget_is_passed_no_line_runs_through_its_words(int limit)
    {
        BudgetStep[] steps = [.. Enumerable.Range(0, 18).Select(lunch => new BudgetStep(new DateOnly(2026, 1, 5).AddDays(lunch * 20), 1, Held: lunch < 16))];
        var chart = Drawn.Elements(Steps(DayRange.Year(2026), steps, Lunches(limit)));
        foreach (var look in new[] { "c-wide", "c-tall" })
        {
            var svg = chart.WithClass("svg", look).Single();
            var words = svg.WithClass("text", "c-value").Select(Around).ToArray();
            var lines = new[] { "c-line", "c-line ahead", "c-limit" }.SelectMany(line => svg.WithClass("path", line)).SelectMany(path => Lines((string)path.Attribute("d")!)).ToArray();
            Assert.Contains(svg.Texts(), text => text.StartsWith("Budget: ", StringComparison.Ordinal));
            Assert.True(words.Length >= 2);
            Assert.All(words, (box, index) =>
            {
                Assert.DoesNotContain(lines, line => Meet(box, line));
                Assert.DoesNotContain(words.Skip(index + 1), other => Meet(box, other));
            });
        }
    }

    // Left, top, right and bottom of words: about as wide as they are, and as high as small letters.
    private static (double Left, double Top, double Right, double Bottom) Around(XElement text)
    {
        var (x, y, width) = ((double)text.Attribute("x")!, (double)text.Attribute("y")!, text.Value.Length * 6.5);
        return (string?)text.Attribute("text-anchor") == "end" ? (x - width, y - 9, x, y) : (x, y - 9, x + width, y);
    }

    // A path of a start and steps to the right, up and down.
    private static IEnumerable<(double Left, double Top, double Right, double Bottom)> Lines(string path)
    {
        var at = Numbers(path[1..path.IndexOfAny(['H', 'V'])]);
        foreach (Match step in Regex.Matches(path, "([HV])([0-9.]+)"))
        {
            double[] to = step.Groups[1].Value == "H" ? [Numbers(step.Groups[2].Value)[0], at[1]] : [at[0], Numbers(step.Groups[2].Value)[0]];
            yield return (Math.Min(at[0], to[0]), Math.Min(at[1], to[1]), Math.Max(at[0], to[0]), Math.Max(at[1], to[1]));
            at = to;
        }
    }

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static bool Meet((double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;

    private static Budget Lunches(int limit) => new(limit, BudgetUnit.Lunches, BudgetPeriod.CalendarYear);

    private static BudgetStepsTagHelper Steps(DayRange period, BudgetStep[] steps, Budget? budget) =>
        new(Drawn.Words, Drawn.Layout) { Period = period, Steps = steps, Budget = budget };
}
