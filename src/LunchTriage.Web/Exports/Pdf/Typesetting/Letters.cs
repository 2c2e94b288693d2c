using System.Globalization;
using System.Text;

namespace LunchTriage.Web.Exports.Pdf.Typesetting;

/// <summary>The letters of a line from left to right, as they are drawn and as they are read.</summary>
internal static class Letters
{
    private const string Brackets = "()[]{}<>«»";
    private const string Mirrored = ")(][}{><»«";

    /// <param name="text">The line, as it is written.</param>
    public static IReadOnlyList<(int Form, string Text)> Of(string text)
    {
        // Half of a pair, as in text that was cut off, can't be composed.
        Rune[] runes = [.. string.Concat(text.EnumerateRunes()).Normalize().EnumerateRunes().Where(IsDrawn).Select(rune => Rune.IsWhiteSpace(rune) && rune.Value != 0xA0 ? new Rune(' ') : rune)];
        List<(int, string)> letters = new(runes.Length);
        for (var i = 0; i < runes.Length;)
        {
            var end = IsFromRight(runes[i]) ? EndOfTurned(runes, i) : i;
            if (end == i)
            {
                letters.Add((ThaiForms.Of(runes, i), runes[i].ToString()));
                i++;
                continue;
            }

            letters.AddRange(ArabicForms.Join(runes[i..end]).Reverse().Select(Mirror));
            i = end;
        }

        return letters;
    }

    // What is between two letters of a script that runs from the right runs with them.
    private static int EndOfTurned(Rune[] runes, int start)
    {
        var end = start;
        for (var i = start; i < runes.Length && (IsFromRight(runes[i]) || !Rune.IsLetterOrDigit(runes[i])); i++)
        {
            end = IsFromRight(runes[i]) ? i + 1 : end;
        }

        // A bracket that opened among them closes among them.
        return end > start && end < runes.Length && runes[end].Value == ')' && runes[start..end].Count(rune => rune.Value == '(') > runes[start..end].Count(rune => rune.Value == ')') ? end + 1 : end;
    }

    private static bool IsFromRight(Rune rune) => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC);

    // Nor is what only chooses between two looks of the letter before it.
    private static bool IsDrawn(Rune rune) => rune.Value is not (>= 0xFE00 and <= 0xFE0F) && (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate));

    private static (int, string) Mirror((int Form, string Text) letter) =>
        letter.Form < 0x100 && Brackets.IndexOf((char)letter.Form, StringComparison.Ordinal) is >= 0 and var at ? (Mirrored[at], letter.Text) : letter;
}
