using LunchTriage.Storage.Search;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.TagHelpers;

/// <summary><c>&lt;person-name value="…" /&gt;</c>: a name, kept from turning the text around it, in its language where the script proves one, with what a search found in it marked.</summary>
[HtmlTargetElement("person-name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PersonNameTagHelper : TagHelper
{
    public required string Value { get; set; }

    /// <summary>What is searched for; null for nothing.</summary>
    public SearchQuery? Search { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "bdi";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (NameLanguage.Of(Value) is { } language)
        {
            output.Attributes.SetAttribute("lang", language);
        }

        output.Content.SetHtmlContent(Marked.Whole(Value, Search));
    }
}
