using System.Globalization;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary><c>&lt;day value="…" format="Weekday" /&gt;</c>: a day as the reader's culture writes it, and as programs read it.</summary>
[HtmlTargetElement("day", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayTagHelper(Wording words, LayoutState layout) : TagHelper
{
    public required DateOnly Value { get; set; }

    public DayFormat Format { get; set; } = DayFormat.Plain;

    /// <summary>A day whose year is known from around it, and isn't said again; today where none is given.</summary>
    public DateOnly? Beside { get; set; }

    /// <summary>The time of that day, said behind it.</summary>
    public TimeOnly? At { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (culture, beside) = (CultureInfo.CurrentCulture, Beside ?? layout.Today);
        var day = Format switch
        {
            DayFormat.Full => Dates.Full(Value, culture),
            DayFormat.Weekday => Dates.Weekday(Value, beside, culture),
            DayFormat.Brief => Dates.Brief(Value, beside, culture),
            DayFormat.Ago => Dates.Ago(Value, layout.Today, words),
            _ => Dates.Plain(Value, beside, culture),
        };
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Value.ToString("O", CultureInfo.InvariantCulture) + At?.ToString("'T'HH:mm", CultureInfo.InvariantCulture));
        output.Content.SetContent(At is { } time ? words["{0}, {1}", day, time] : day);
    }
}
