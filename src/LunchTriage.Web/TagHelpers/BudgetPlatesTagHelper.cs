using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Charts;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary><c>&lt;budget-plates budget="…" use="…" this="…" /&gt;</c>: a budget at a glance with its key, a plate a lunch; a bar where it counts hours or would fill a cupboard.</summary>
[HtmlTargetElement("budget-plates", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BudgetPlatesTagHelper(Wording words) : TagHelper
{
    private const int MostPlates = 60;

    public required Budget Budget { get; set; }

    public required BudgetUse Use { get; set; }

    /// <summary>What the invitation at hand would take, drawn beside what is used; null where there is none.</summary>
    public Hours? This { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var used = Portions().Where(portion => portion.Amount > 0).ToList();
        var total = used.Sum(portion => portion.Amount);
        var rest = Rest(total);
        Portion[] drawn = rest.Look == "left" ? [.. used, rest] : [.. used];
        Portion[] named = rest.Amount > 0 ? [.. used, rest] : [.. used];
        var label = words["{0}: {1}", Budget.InWords(), named.Length == 0 ? words["nothing used"] : string.Join(words[", "], named.Select(portion => portion.Words))];

        output.TagName = null;
        output.Content.AppendHtml(Budget.Unit == BudgetUnit.Lunches && Math.Max(total, Budget.Amount) <= MostPlates
            ? Plates.Rows(drawn, (int)Budget.Amount, label)
            : Plates.Bar(drawn, Budget.Amount, label));
        output.Content.AppendHtml(Plates.Key(named));
    }

    private IEnumerable<Portion> Portions() => Budget.Unit == BudgetUnit.Lunches
        ?
        [
            new("held", Use.Held, words["{0} held", Use.Held]),
            new("due", Use.Due, words["{0} to record", Use.Due]),
            new("coming", Use.Coming, words["{0} coming", Use.Coming]),
            new("this", This is null ? 0 : 1, words["this one"]),
        ]
        :
        [
            new("held", Use.HoursSpent.Value, words["{0} spent", Use.HoursSpent]),
            new("coming", Use.HoursAhead.Value, words["{0} coming or to record", Use.HoursAhead]),
            new("this", This?.Value ?? 0, words["this one, {0}", This ?? Hours.None]),
        ];

    private Portion Rest(decimal total)
    {
        var rest = Math.Abs(Budget.Amount - total);
        object amount = Budget.Unit == BudgetUnit.Lunches ? rest : Hours.From(rest);
        return total > Budget.Amount ? new("over", rest, words["{0} over", amount]) : new("left", rest, words["{0} left", amount]);
    }
}
