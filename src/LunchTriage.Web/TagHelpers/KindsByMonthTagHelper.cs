using LunchTriage.Web.Charts;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary><c>&lt;kinds-by-month kinds="…" heading="…" /&gt;</c>: the hours of held lunches, a bar a month, a part a kind. The same numbers belong in a table beside it.</summary>
[HtmlTargetElement("kinds-by-month", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KindsByMonthTagHelper(Wording words) : TagHelper
{
    public required KindsByMonth Kinds { get; set; }

    /// <summary>What the chart shows: "Held lunches by kind, 2026".</summary>
    public required string Heading { get; set; }

    /// <summary>Begins the ids within the chart; another for a second one on the page.</summary>
    public string Id { get; set; } = "kinds";

    public override void Process(TagHelperContext context, TagHelperOutput output) => ChartFigure.Show(output, Id, Heading, MonthsInParts.Of(Kinds, words), words);
}
