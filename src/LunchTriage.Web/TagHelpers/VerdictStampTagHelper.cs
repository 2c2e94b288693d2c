using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary><c>&lt;verdict-stamp verdict="…" /&gt;</c>: a verdict in a line of text; word, icon and colour, never one without the others.</summary>
[HtmlTargetElement("verdict-stamp", TagStructure = TagStructure.WithoutEndTag)]
public sealed class VerdictStampTagHelper(Wording words) : TagHelper
{
    public required Verdict Verdict { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = JsonName.Of(Verdict);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "stamp");
        output.Attributes.SetAttribute("data-verdict", name);
        output.Content.AppendHtml(Icon.Of(name, ViewContext.HttpContext)).Append(words[Verdict.Word()]);
    }
}
