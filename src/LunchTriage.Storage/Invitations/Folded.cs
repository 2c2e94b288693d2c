using System.Globalization;
using System.Text;

namespace LunchTriage.Storage.Invitations;

/// <summary>Text made alike, the same on every database.</summary>
internal static class Folded
{
    // Straight, curly, of letters, the signs of foot and minute, and the accents that stand in for one.
    private const string Apostrophes = "'‘’‛ʻʼʹ′`´＇";

    /// <summary>For recognition: without letter case. A mark makes another name (in kana another sound), so marks stay.</summary>
    public static string ForIdentity(string text) => Fold(text, NormalizationForm.FormKC, keeps: static _ => true);

    /// <summary>
    /// For a warning, which may be wider than recognition: also without the accents of Latin, Greek and Cyrillic letters, and however
    /// apostrophes and dashes are typed. The marks of kana and of other scripts, which make another sound, stay.
    /// </summary>
    public static string Alike(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in WithoutNoncharacters(text).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation)
            {
                plain.Append(' ');
            }
            else if (!IsApostrophe(rune))
            {
                plain.Append(rune);
            }
        }

        var alike = Fold(plain.ToString(), NormalizationForm.FormKD, keeps: rune => rune.Value is not (>= 0x0300 and <= 0x036F)).Normalize(NormalizationForm.FormKC);
        return alike.Length > 0 ? alike : ForIdentity(text);
    }

    /// <summary>Whether it is written for an apostrophe.</summary>
    public static bool IsApostrophe(Rune rune) => rune.IsBmp && Apostrophes.Contains((char)rune.Value, StringComparison.Ordinal);

    /// <summary>Without what can't be normalized: code points that are no characters (U+FFFE …); half a pair becomes the replacement character.</summary>
    public static string WithoutNoncharacters(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if ((rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }

    private static string Fold(string text, NormalizationForm form, Func<Rune, bool> keeps)
    {
        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var rune in WithoutNoncharacters(text).Trim().Normalize(form).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                space = true;
            }
            else if (keeps(rune))
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
