using System.Globalization;
using System.Text;

namespace LunchTriage.Web.Words;

/// <summary>
/// Text as a person types or pastes it, as it is kept: without blanks at its ends, and without control characters, which nobody sees and which cut a search short.
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
            if (!Rune.IsControl(rune) || rune.Value == '\n')
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
}
