using System.Text;

namespace LunchTriage.Web.Words;

/// <summary>
/// The language of a name, as far as its script proves it: a screen reader then says it right, and a font fits.
/// Letters that many languages share name their script alone, and Latin ones prove nothing.
/// </summary>
internal static class NameLanguage
{
    private static readonly (int First, int Last, string Language)[] Scripts =
    [
        (0x0041, 0x024F, Latin),
        (0x0370, 0x03FF, "el"),
        (0x0400, 0x052F, "und-Cyrl"),
        (0x0530, 0x058F, "hy"),
        (0x0590, 0x05FF, "und-Hebr"),
        (0x0600, 0x077F, "und-Arab"),
        (0x08A0, 0x08FF, "und-Arab"),
        (0x0900, 0x097F, "und-Deva"),
        (0x0E00, 0x0E7F, "th"),
        (0x10A0, 0x10FF, "ka"),
        (0x1100, 0x11FF, Korean),
        (0x1E00, 0x1EFF, Latin),
        (0x1F00, 0x1FFF, "el"),
        (0x3005, 0x3007, Han),
        (0x3041, 0x30FF, Japanese),
        (0x3130, 0x318F, Korean),
        (0x31F0, 0x31FF, Japanese),
        (0x3400, 0x9FFF, Han),
        (0xAC00, 0xD7FF, Korean),
        (0xF900, 0xFAFF, Han),
        (0xFB50, 0xFDFF, "und-Arab"),
        (0xFE70, 0xFEFE, "und-Arab"),
        (0xFF66, 0xFF9F, Japanese),
        (0x20000, 0x3FFFF, Han),
    ];

    private const string Latin = "";
    private const string Han = "und-Hani";
    private const string Japanese = "ja";
    private const string Korean = "ko";

    /// <summary>A language tag, or null where the letters prove none.</summary>
    public static string? Of(string name)
    {
        var found = name.EnumerateRunes().Where(Rune.IsLetter).Select(ScriptOf).Distinct().ToHashSet();
        // Kana or Hangul say whose characters stand beside them.
        if (found.Count == 2 && found.Contains(Han) && (found.Contains(Japanese) || found.Contains(Korean)))
        {
            found.Remove(Han);
        }

        return found.Count == 1 && found.Single() is { Length: > 0 } language ? language : null;
    }

    /// <summary>Whether letters are Chinese, Japanese or Korean, where the family name stands first.</summary>
    public static bool IsEastAsian(string letters) => Of(letters) is Han or Japanese or Korean;

    private static string ScriptOf(Rune letter) =>
        Scripts.FirstOrDefault(script => letter.Value >= script.First && letter.Value <= script.Last).Language ?? Latin;
}
