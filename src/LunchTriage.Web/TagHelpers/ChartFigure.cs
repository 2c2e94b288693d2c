using LunchTriage.Web.Charts;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary>A chart of months with its heading, its summary and its key.</summary>
internal static class ChartFigure
{
    /// <summary>Makes the element a figure of the chart.</summary>
    /// <param name="output">The element.</param>
    /// <param name="id">Begins the ids within the chart.</param>
    /// <param name="heading">What it shows.</param>
    /// <param name="parts">The months.</param>
    /// <param name="words">For what is said.</param>
    public static void Show(TagHelperOutput output, string id, string heading, MonthsInParts parts, Wording words)
    {
        var chart = new StackedMonthsChart(parts, words, id);
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", output.Attributes["class"] is { Value: { } more } ? $"chart {more}" : "chart");
        output.Content
            .AppendHtml(new Markup().Open("figcaption").Element("span", heading, ("id", id + "-t")).Element("small", parts.Summary, ("id", id + "-d")).Close("figcaption"))
            .AppendHtml(chart.Key())
            .AppendHtml(chart.Wide())
            .AppendHtml(chart.Tall());
    }
}
