using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary><c>&lt;calendar-block meal="…" start="…" block="…" /&gt;</c>: what a meal sets aside, from before it to the way back; in minutes where its time isn't known.</summary>
[HtmlTargetElement("calendar-block", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CalendarBlockTagHelper(Wording words) : TagHelper
{
    private const double Width = 320;
    private const double Gap = 8;
    private const int MealMinutes = 60;

    public required Meal Meal { get; set; }

    /// <summary>When the meal starts, by the owner's clock; null where no time is proposed.</summary>
    public TimeOnly? Start { get; set; }

    public required CalendarBlock Block { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (before, after) = (Block.BeforeMinutes, Block.AfterMinutes);
        output.TagName = null;
        if (before + after == 0)
        {
            return;
        }

        var mealAt = Width * before / (before + after);
        var mealEnd = mealAt + (Width * Math.Min(MealMinutes, after) / (before + after));
        var svg = new Markup()
            .Open("svg", ("class", "block"), ("viewBox", "0 0 320 58"), ("role", "img"), ("aria-label", Label()))
            .Empty("rect", ("class", "b-aside"), ("x", 0.5), ("y", 22.5), ("width", Width - 1), ("height", 17.0), ("rx", 5.0))
            .Empty("rect", ("class", "b-meal"), ("x", mealAt), ("y", 22.5), ("width", mealEnd - mealAt), ("height", 17.0))
            .Empty("path", ("class", "b-tick"), ("d", Markup.Path($"M{mealAt} 18v26M{mealEnd} 18v26")));
        if (Start is { } start)
        {
            Clocks(svg, start, mealAt);
        }
        else
        {
            Say(svg, words["{0} min", before], 0, mealAt, y: 13);
            Say(svg, words["{0} min", after], mealAt, Width, y: 13);
        }

        Say(svg, words["set aside"], 0, mealAt, y: 56);
        Say(svg, words[Meal.Word()], mealAt, mealEnd, y: 56, "b-word");
        Say(svg, words["and back"], mealEnd, Width, y: 56);
        output.Content.AppendHtml(svg.Close("svg"));
    }

    private void Clocks(Markup svg, TimeOnly start, double mealAt)
    {
        var (from, meal, to) = (words.Written(start.AddMinutes(-Block.BeforeMinutes)), words.Written(start), words.Written(start.AddMinutes(Block.AfterMinutes)));
        // The meal's time keeps clear of the two at the ends, and takes the place of one that says the same.
        var first = Block.BeforeMinutes == 0 ? 0 : Markup.WidthOf(from) + Gap;
        var last = Block.AfterMinutes == 0 ? Width : Width - Markup.WidthOf(to) - Gap;
        var half = Markup.WidthOf(meal) / 2;
        var at = Math.Min(Math.Max(mealAt, first + half), last - half);
        if (Block.BeforeMinutes > 0)
        {
            svg.Element("text", from, ("x", 0.0), ("y", 13.0));
        }

        svg.Element("text", meal, ("class", "b-word"), ("x", at), ("y", 13.0), ("text-anchor", "middle"));
        if (Block.AfterMinutes > 0)
        {
            svg.Element("text", to, ("x", Width), ("y", 13.0), ("text-anchor", "end"));
        }
    }

    private static void Say(Markup svg, string text, double from, double to, double y, string? look = null)
    {
        if (Markup.WidthOf(text) <= to - from)
        {
            svg.Element("text", text, ("class", look), ("x", (from + to) / 2), ("y", y), ("text-anchor", "middle"));
        }
    }

    private string Label()
    {
        var minutes = words["{0} minutes before the {1} and {2} minutes from its start", Block.BeforeMinutes, Meal.Word(), Block.AfterMinutes];
        if (Start is not { } start)
        {
            return words["Sets aside {0}", minutes];
        }

        var from = start.AddMinutes(-Block.BeforeMinutes, out var daysBefore);
        var to = start.AddMinutes(Block.AfterMinutes, out var daysAfter);
        return words["From {0} to {1}: {2}",
            daysBefore < 0 ? words["{0} the day before", from] : words.Written(from),
            daysAfter > 0 ? words["{0} the day after", to] : words.Written(to),
            minutes];
    }
}
