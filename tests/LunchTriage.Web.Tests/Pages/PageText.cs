using System.Net;
using System.Text.RegularExpressions;

namespace LunchTriage.Web.Tests.Pages;

/// <summary>Reads pages.</summary>
internal static partial class PageText
{
    /// <summary>What a page's main part says, blanks joined.</summary>
    public static string Of(string html) => Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(MainOf(html), " ")), " ");

    /// <summary>What a table's row says, cell by cell.</summary>
    public static string OfRow(AngleSharp.Dom.IElement row) => Of($"<main>{string.Join(' ', row.Children.Select(cell => cell.TextContent))}</main>").Trim();

    public static string MainOf(string html) => MainPart().Match(html).Value;

    public static string TokenOf(string html) => Token().Match(html) is { Success: true } match ? match.Groups["value"].Value : throw new InvalidOperationException("The page has no form.");

    /// <summary>The values of an attribute of all elements that have it.</summary>
    public static string[] All(string html, string attribute) =>
        [.. Regex.Matches(html, $" {attribute}=\"([^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    // A no-break space keeps a number and its unit together; a test reads it like any other.
    [GeneratedRegex(@"[\s\u00a0]+")]
    private static partial Regex Blanks();

    [GeneratedRegex("name=\"form-token\" type=\"hidden\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Token();
}
