using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Charts;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary><c>&lt;budget-steps period="…" steps="…" budget="…" /&gt;</c>: lunches, or hours, added up over a period against the budget; without one, the line alone.</summary>
[HtmlTargetElement("budget-steps", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BudgetStepsTagHelper(Wording words, LayoutState layout) : TagHelper
{
    public required DayRange Period { get; set; }

    public required IReadOnlyList<BudgetStep> Steps { get; set; }

    /// <summary>The limit and what it counts; null where there is none, and lunches are counted.</summary>
    public Budget? Budget { get; set; }

    /// <summary>Begins the ids within the chart; another for a second one on the page.</summary>
    public string Id { get; set; } = "budget";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var unit = Budget?.Unit ?? BudgetUnit.Lunches;
        var steps = Steps.Where(step => Period.Contains(step.On)).OrderBy(step => step.On).ToArray();
        var chart = new StepsChart(Period, steps, Budget, layout.Today, words, Id);
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Content
            .AppendHtml(new Markup().Open("figcaption")
                .Element("span", words[Heading(unit)], ("id", Id + "-t"))
                .Element("small", Summary(unit, steps), ("id", Id + "-d"))
                .Close("figcaption"))
            .AppendHtml(chart.Wide())
            .AppendHtml(chart.Tall());
    }

    private string Heading(BudgetUnit unit) => (unit, Budget) switch
    {
        (_, null) => "Lunches, added up",
        (BudgetUnit.Hours, _) => "Hours, added up, against the budget",
        _ => "Lunches, added up, against the budget",
    };

    private string Summary(BudgetUnit unit, BudgetStep[] steps)
    {
        var held = steps.Where(step => step.Held).Sum(step => step.Amount);
        var ahead = steps.Where(step => !step.Held).Sum(step => step.Amount);
        object Amount(decimal amount) => unit == BudgetUnit.Lunches ? amount : Hours.From(amount);
        var done = words[unit == BudgetUnit.Lunches ? "{0} held" : "{0} spent", Amount(held)];
        var used = ahead == 0 ? done : words["{0}, {1} coming or to record", done, Amount(ahead)];
        if (Budget is null)
        {
            return words["{0}. There is no budget.", used];
        }

        var rest = Budget.Amount - held - ahead;
        return rest < 0
            ? words["{0}, of {1}. That is {2} over.", used, Budget.InWords(), Amount(-rest)]
            : words["{0}, of {1}. {2} left.", used, Budget.InWords(), Amount(rest)];
    }
}
