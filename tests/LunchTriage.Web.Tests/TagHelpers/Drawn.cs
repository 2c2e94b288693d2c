using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml.Linq;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Tests.Words;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LunchTriage.Web.Tests.TagHelpers;

/// <summary>What a tag helper writes into a page.</summary>
internal static class Drawn
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static Wording Words => Reading.As("en-GB");

    public static LayoutState Layout => new(TimeProvider.System) { Today = Today };

    public static ViewContext Page => new() { HttpContext = new DefaultHttpContext() };

    public static string Html(TagHelper helper)
    {
        var output = new TagHelperOutput("tag", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "id"), output);
        using var html = new StringWriter();
        output.WriteTo(html, HtmlEncoder.Create(UnicodeRanges.All));
        return html.ToString();
    }

    /// <summary>The same as elements, in one root.</summary>
    public static XElement Elements(TagHelper helper) => XElement.Parse($"<root>{Html(helper)}</root>");

    public static IEnumerable<XElement> WithClass(this XElement root, string name, string look) =>
        root.Descendants(name).Where(each => (string?)each.Attribute("class") == look);

    /// <summary>The words of an element's texts, in their order.</summary>
    public static string[] Texts(this XElement root) => [.. root.Descendants("text").Select(text => text.Value)];
}
