using System.Globalization;
using System.Text;

namespace LunchTriage.Web.Words;

/// <summary>
/// Text as a person types or pastes it, as it is kept: without blanks at its ends, and without control characters, which nobody sees and which cut a search short.
/// Nor with those that turn the direction of writing: they make a name read other than it is. What joins letters stays.
/// </summary>
internal static class TypedText
{
    /// <summary>Its beginning, where it is longer than so many characters as a reader counts them: none is cut in half.</summary>
    public static string Beginning(string text, int longest)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        return starts.Length > longest ? text[..starts[longest]] + "…" : text;
    }

    /// <summary>Of one line: what would end it is a blank.</summary>
    public static string Line(string? text) => Lines(text).Replace('\n', ' ');

    /// <summary>Of any number of lines. A browser sends each line's end as two characters, and counts it as one.</summary>
    public static string Lines(string? text)
    {
        var kept = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? "").ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (!Rune.IsControl(rune) && !TurnsDirection(rune) || rune.Value == '\n')
            {
                kept.Append(rune);
            }
            else if (rune.Value == '\t')
            {
                kept.Append(' ');
            }
        }

        return kept.ToString().Trim();
    }

    // The embeddings, overrides and isolates of the Unicode bidirectional algorithm, https://www.unicode.org/reports/tr9/.
    private static bool TurnsDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
