using LunchTriage.Web.Charts;
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

    public override void Process(TagHelperContext context, TagHelperOutput output) => ChartFigure.Show(output, Id, Heading, MonthsInParts.Of(Months, words), words);
}
