using LunchTriage.Storage.Search;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary><c>&lt;marked-text value="…" search="…" excerpt="true" /&gt;</c>: text that somebody wrote, kept from turning the text around it, with what a search found in it marked.</summary>
[HtmlTargetElement("marked-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedTextTagHelper : TagHelper
{
    public required string Value { get; set; }

    public required SearchQuery? Search { get; set; }

    /// <summary>Only what stands around the first hit.</summary>
    public bool Excerpt { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "bdi";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Excerpt ? Marked.Excerpt(Value, Search) : Marked.Whole(Value, Search));
    }
}
