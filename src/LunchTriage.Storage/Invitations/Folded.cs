using System.Globalization;
using System.Text;

namespace LunchTriage.Storage.Invitations;

/// <summary>Text without letter case and diacritics, so that search and recognition forgive both, the same on every database.</summary>
internal static class Folded
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var rune in text.Trim().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                space = true;
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                if (space)
                {
                    folded.Append(' ');
                    space = false;
                }

                folded.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return folded.ToString();
    }
}
