using System.Globalization;
using LunchTriage.Core.Costs;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary><c>&lt;hours-by-month months="…" heading="…" /&gt;</c>: hours spent and protected, a bar a month, drawn for a wide and a narrow place. The same numbers belong in a table beside it.</summary>
[HtmlTargetElement("hours-by-month", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HoursByMonthTagHelper(Wording words) : TagHelper
{
    private static readonly Texture[] Textures = [Texture.Spent, Texture.Protected];

    public required IReadOnlyList<MonthHours> Months { get; set; }

    /// <summary>What the chart shows: "Hours by month, 2026".</summary>
    public required string Heading { get; set; }

    /// <summary>Begins the ids within the chart; another for a second one on the page.</summary>
    public string Id { get; set; } = "hours";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chart = new StackedMonthsChart([.. Months.Select(month => new StackedMonth(month.Month, [month.Spent, month.Protected], Title(month)))], Textures, words, Id);
        var (spent, kept) = Months.Aggregate((Spent: Hours.None, Protected: Hours.None), (sum, month) => (sum.Spent + month.Spent, sum.Protected + month.Protected));
        ChartFigure.Show(output, Id, Heading, Summary(), chart, [words["Spent on lunches, {0}", spent], words["Protected by declining, {0}", kept]]);
    }

    private string Summary()
    {
        var counted = words["Spent counts on the day of the lunch, protected on the day the invitation came."];
        return Months.MaxBy(month => month.Total) is { Total.Hundredths: > 0 } highest
            ? words["{0} The highest month is {1} with {2}.", counted, MonthName(highest), highest.Total]
            : words["{0} So far there is nothing to show.", counted];
    }

    private string Title(MonthHours month) => words["{0}: {1} spent, {2} protected", MonthName(month), month.Spent, month.Protected];

    private static string MonthName(MonthHours month) => month.Month.ToString("MMMM", CultureInfo.CurrentCulture);
}
