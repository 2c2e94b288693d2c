using System.Globalization;
using LunchTriage.Core.Costs;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary><c>&lt;hours-by-month months="…" heading="…" /&gt;</c>: hours spent and protected, a bar a month, drawn for a wide and a narrow place. The same numbers belong in a table beside it.</summary>
[HtmlTargetElement("hours-by-month", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HoursByMonthTagHelper(Wording words) : TagHelper
{
    public required IReadOnlyList<MonthHours> Months { get; set; }

    /// <summary>What the chart shows: "Hours by month, 2026".</summary>
    public required string Heading { get; set; }

    /// <summary>Begins the ids within the chart; another for a second one on the page.</summary>
    public string Id { get; set; } = "hours";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chart = new HoursChart(Months, words, Id);
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Content
            .AppendHtml(new Markup().Open("figcaption").Element("span", Heading, ("id", Id + "-t")).Element("small", Summary(), ("id", Id + "-d")).Close("figcaption"))
            .AppendHtml(Key())
            .AppendHtml(chart.Wide())
            .AppendHtml(chart.Tall());
    }

    private string Summary()
    {
        var counted = words["Spent counts on the day of the lunch, protected on the day the invitation came."];
        return Months.MaxBy(month => month.Total) is { Total.Hundredths: > 0 } highest
            ? words["{0} The highest month is {1} with {2}.", counted, highest.Month.ToString("MMMM", CultureInfo.CurrentCulture), highest.Total]
            : words["{0} So far there is nothing to show.", counted];
    }

    private Markup Key()
    {
        var (spent, kept) = Months.Aggregate((Spent: Hours.None, Protected: Hours.None), (sum, month) => (sum.Spent + month.Spent, sum.Protected + month.Protected));
        var hatch = Id + "-key";
        return new Markup().Open("ul", ("class", "key"))
            .Open("li").Open("svg", ("class", "swatch"), ("viewBox", "0 0 18 12"), ("aria-hidden", "true"))
            .Empty("rect", ("class", "c-spent"), ("width", 18.0), ("height", 12.0))
            .Close("svg").Say(words["Spent on lunches, {0}", spent]).Close("li")
            .Open("li").Open("svg", ("class", "swatch"), ("viewBox", "0 0 18 12"), ("aria-hidden", "true"))
            .Add(HoursChart.Hatch(hatch))
            .Empty("rect", ("class", "c-protected"), ("fill", $"url(#{hatch})"), ("x", 0.6), ("y", 0.6), ("width", 16.8), ("height", 10.8))
            .Close("svg").Say(words["Protected by declining, {0}", kept]).Close("li")
            .Close("ul");
    }
}
