using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace LunchTriage.Web.Exports.Excel;

/// <summary>Text as a cell can hold it.</summary>
internal static partial class CellText
{
    /// <summary>The most characters that a cell holds.</summary>
    public const int Longest = 32_767;

    /// <summary>The same text, but for what no XML can hold. What looks like an escape (<c>_x000D_</c>) is kept from being taken for one: ECMA-376 part 1, 22.9.2.19.</summary>
    public static string Of(string text)
    {
        var whole = text.Length > Longest ? text[..Longest] : text;
        if (whole.Contains("_x", StringComparison.Ordinal))
        {
            whole = Escape().Replace(whole, "_x005F_");
        }

        return IsXml(whole) ? whole : Replaced(whole);
    }

    private static bool IsXml(string text)
    {
        foreach (var character in text)
        {
            // Whether surrogates stand in pairs is looked at where there are some.
            if (!XmlConvert.IsXmlChar(character))
            {
                return false;
            }
        }

        return true;
    }

    private static string Replaced(string text)
    {
        var replaced = new StringBuilder(text.Length);
        // A lone surrogate comes as the mark that stands for what can't be shown.
        foreach (var rune in text.EnumerateRunes())
        {
            replaced.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return replaced.ToString();
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
