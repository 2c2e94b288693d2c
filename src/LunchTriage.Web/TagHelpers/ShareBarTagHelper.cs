using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary><c>&lt;share-bar value="…" of="…" /&gt;</c>: how much of the most a number is. The number itself stands beside it.</summary>
[HtmlTargetElement("share-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ShareBarTagHelper : TagHelper
{
    public required decimal Value { get; set; }

    /// <summary>What fills the bar.</summary>
    public required decimal Of { get; set; }

    /// <summary>In the colour of the verdict that the surrounding element names, not the one of hours spent.</summary>
    public bool VerdictColour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var share = Of <= 0 ? 0 : Math.Clamp((double)(Value / Of), 0, 1);
        output.TagName = null;
        output.Content.AppendHtml(new Markup()
            .Open("svg", ("class", "bar"), ("viewBox", "0 0 100 12"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"))
            .Empty("rect", ("class", "c-track"), ("width", 100.0), ("height", 12.0))
            .Empty("rect", ("class", VerdictColour ? "c-verdict" : "c-spent"), ("width", share * 100), ("height", 12.0))
            .Close("svg"));
    }
}
