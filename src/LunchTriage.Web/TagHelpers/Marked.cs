using System.Globalization;
using LunchTriage.Storage.Search;

namespace LunchTriage.Web.TagHelpers;

/// <summary>Text as it was written, with what a search found in it marked.</summary>
internal static class Marked
{
    /// <summary>The longest excerpt, in characters, but for a longer hit.</summary>
    public const int LongestExcerpt = 140;

    private const int Before = 40;
    private const string Cut = "…";

    /// <summary>The whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="search">What is searched for; null for nothing.</param>
    public static Markup Whole(string text, SearchQuery? search) => Part(new(), text, 0..text.Length, search?.HitsIn(text) ?? []);

    /// <summary>What stands around the first hit, from word to word, and from letter to letter where words are long.</summary>
    /// <inheritdoc cref="Whole"/>
    public static Markup Excerpt(string text, SearchQuery? search)
    {
        var hits = search?.HitsIn(text) ?? [];
        var (start, end) = hits is [var hit, ..] ? (hit.Start.Value, hit.End.Value) : (0, 0);
        var letters = StringInfo.ParseCombiningCharacters(text);
        // As much before the hit as has room there, and more where the text soon ends.
        var earliest = Math.Min(start - Before, text.Length - LongestExcerpt);
        var first = earliest <= 0 ? 0 : letters.First(letter => letter >= earliest);
        var last = Math.Max(end, first + LongestExcerpt) is var most && most >= text.Length ? text.Length : letters.Last(letter => letter <= most);
        if (first > 0 && text.AsSpan(first, start - first).IndexOfAny(" \n\r\t") is >= 0 and var space)
        {
            first += space + 1;
        }

        if (last < text.Length && text.AsSpan(end, last - end).LastIndexOfAny(" \n\r\t") is >= 0 and var rest)
        {
            last = end + rest;
        }

        var markup = new Markup();
        if (first > 0)
        {
            markup.Say(Cut);
        }

        Part(markup, text, first..last, hits);
        return last < text.Length ? markup.Say(Cut) : markup;
    }

    private static Markup Part(Markup markup, string text, Range part, IReadOnlyList<Range> hits)
    {
        var said = part.Start.Value;
        foreach (var hit in hits)
        {
            if (hit.End.Value <= part.End.Value && hit.Start.Value >= said)
            {
                markup.Say(text[said..hit.Start]).Element("mark", text[hit]);
                said = hit.End.Value;
            }
        }

        return markup.Say(text[said..part.End]);
    }
}
