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

                // By way of the capital: a Greek word ends in another small sigma than the one within it.
                folded.Append(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)));
            }
        }

        return folded.ToString();
    }
}
