using System.Globalization;
using LunchTriage.Core.Costs;
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

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var textures = Kinds.Kinds.Select((_, i) => Texture.Kinds[i % Texture.Kinds.Count]).ToArray();
        var chart = new StackedMonthsChart([.. Kinds.Months.Select(month => new StackedMonth(month.Month, month.Hours, Title(month)))], textures, words, Id);
        ChartFigure.Show(output, Id, Heading, Summary(), chart, [.. Kinds.Kinds.Select((kind, i) => words["{0}, {1}", kind.Name, Kinds.Total(i)])]);
    }

    private string Summary() => Kinds.Kinds.Select((kind, i) => (kind.Name, Hours: Kinds.Total(i))).MaxBy(each => each.Hours) is { Name: { } name, Hours: var most }
        ? words["The hours of held lunches, on their day. Most went to {0}: {1}.", name, most]
        : words["The hours of held lunches, on their day. So far there is nothing to show."];

    private string Title(KindsByMonth.MonthOfKinds month)
    {
        var name = month.Month.ToString("MMMM", CultureInfo.CurrentCulture);
        var parts = Kinds.Kinds.Zip(month.Hours).Where(each => each.Second > Hours.None).Select(each => words["{0} {1}", each.First.Name, each.Second]);
        return string.Join(words[", "], parts) is { Length: > 0 } held ? words["{0}: {1}", name, held] : words["{0}: nothing held", name];
    }
}
