using System.Xml.Linq;
using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Search;
using LunchTriage.Web.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.Tests.TagHelpers;

public sealed class MarkupTests
{
    public static TheoryData<TagHelper> All => new(
        new IconTagHelper { Name = "accept", ViewContext = Drawn.Page },
        new VerdictStampTagHelper(Drawn.Words) { Verdict = Verdict.Accept, ViewContext = Drawn.Page },
        new DayTagHelper(Drawn.Words, Drawn.Layout) { Value = Drawn.Today },
        new PersonNameTagHelper { Value = "김서연" },
        new ShareBarTagHelper { Value = 3, Of = 4 },
        new CalendarBlockTagHelper(Drawn.Words) { Meal = Meal.Lunch, Start = new(12, 30), Block = CalendarBlock.Default },
        new BudgetPlatesTagHelper(Drawn.Words) { Budget = new(6, BudgetUnit.Lunches, BudgetPeriod.CalendarYear), Use = new(2, 1, 1, Hours.From(12)) },
        new HoursByMonthTagHelper(Drawn.Words) { Heading = "Hours", Months = [new(Drawn.Today, Hours.From(3), Hours.From(6))] },
        new KindsByMonthTagHelper(Drawn.Words) { Heading = "Kinds", Kinds = new([new("neighbour", "Neighbour", 4), new(null, "Outside", 6)], [new(Drawn.Today, [Hours.From(3), Hours.From(1)])]) },
        new MarkedTextTagHelper { Value = "Over <lunch>", Search = SearchQuery.Of("lunch") },
        new BudgetStepsTagHelper(Drawn.Words, Drawn.Layout) { Period = DayRange.Year(2026), Steps = [new(Drawn.Today, 1, Held: true)] });

    [Theory]
    [MemberData(nameof(All))]
    public void No_drawing_needs_what_the_content_policy_forbids(TagHelper helper)
    {
        var elements = Drawn.Elements(helper);

        Assert.NotEmpty(elements.Descendants());
        Assert.DoesNotContain(elements.Descendants().Attributes(), each => each.Name == "style" || each.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(elements.Descendants(), each => each.Name.LocalName is "style" or "script");
    }

    [Fact]
    public void Every_tag_helper_is_among_them() => Assert.Equal(
        typeof(IconTagHelper).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(TagHelper)) && type.Namespace == typeof(IconTagHelper).Namespace).Select(type => type.Name).Order(),
        All.Cast<object[]>().Select(row => row[0].GetType().Name).Order());

    [Fact]
    public void Kinds_are_told_apart_without_colour_and_say_their_hours()
    {
        var chart = Drawn.Elements(new KindsByMonthTagHelper(Drawn.Words)
        {
            Heading = "Kinds",
            Kinds = new([new("hiring", "Hiring you", 5), new("neighbour", "Neighbour", 4), new(null, "Outside", 6)], [new(new(2026, 1, 1), [Hours.From(3), Hours.From(2.5m), Hours.None]), new(new(2026, 2, 1), [Hours.None, Hours.None, Hours.From(4)]), new(new(2026, 3, 1), [Hours.None, Hours.None, Hours.None])]),
        });
        var wide = chart.WithClass("svg", "c-wide").Single();

        Assert.Equal(["January: Hiring you 3\u00a0h, Neighbour 2.5\u00a0h", "February: Outside 4\u00a0h", "March: nothing held"], wide.Descendants("title").Select(title => title.Value));
        var bars = wide.Elements("g").Elements("rect").Select(bar => ((string)bar.Attribute("class")!, (string?)bar.Attribute("fill"))).ToArray();
        Assert.Equal((3, 3), (bars.Length, bars.Distinct().Count()));
        Assert.All(bars.Select(bar => bar.Item2).OfType<string>(), fill => Assert.Single(wide.Descendants("pattern"), pattern => $"url(#{(string?)pattern.Attribute("id")})" == fill));
        Assert.EndsWith("Most went to Outside: 4\u00a0h.", chart.Descendants("small").Single().Value);
    }

    [Fact]
    public void A_name_is_said_and_never_run()
    {
        Assert.Equal("<bdi>&lt;script&gt;</bdi>", Drawn.Html(new PersonNameTagHelper { Value = "<script>" }));
        Assert.Equal("<b title=\"&quot;\">&amp;</b>", new Markup().Element("b", "&", ("title", "\"")).ToString());
    }

    [Fact]
    public void A_verdict_is_a_word_an_icon_and_a_colour() => Assert.Equal(
        """<span class="stamp" data-verdict="redirect"><svg class="icon" aria-hidden="true"><use href="/icons.svg#redirect"/></svg>Redirect</span>""",
        Drawn.Html(new VerdictStampTagHelper(Drawn.Words) { Verdict = Verdict.Redirect, ViewContext = Drawn.Page }));

    [Fact]
    public void A_day_is_written_for_people_and_for_programs() => Assert.Equal(
        """<time datetime="2026-11-19T12:30">19 November, 12:30</time>""",
        Drawn.Html(new DayTagHelper(Drawn.Words, Drawn.Layout) { Value = new(2026, 11, 19), At = new(12, 30) }));

    [Theory]
    [InlineData("3", "4", "75")]
    [InlineData("5", "4", "100")]
    [InlineData("1", "0", "0")]
    public void A_share_is_between_nothing_and_all(string value, string of, string width)
    {
        decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var bar = Drawn.Elements(new ShareBarTagHelper { Value = Number(value), Of = Number(of) });

        Assert.Equal(width, (string?)bar.WithClass("rect", "c-spent").Single().Attribute("width"));
    }
}
