using System.Text;

namespace LunchTriage.Web.Exports.Pdf.Typesetting;

/// <summary>
/// Raises a Thai tone above a vowel that stands above the same letter. The font has a raised form of each (cut.py), under the codes
/// that Thai fonts had them under before fonts could place marks.
/// </summary>
internal static class ThaiForms
{
    /// <summary>The code of the first raised tone.</summary>
    public const int FirstRaised = 0xF70A;

    /// <summary>The code of the last.</summary>
    public const int LastRaised = FirstRaised + LastTone - FirstTone;

    private const int FirstTone = 0x0E48, LastTone = 0x0E4C;

    // It is written after the tone, and stands with its ring beneath it.
    private const int Am = 0x0E33;

    /// <summary>How a letter is drawn, between those beside it.</summary>
    public static int Of(IReadOnlyList<Rune> letters, int place)
    {
        var letter = letters[place].Value;
        var clears = letter is >= FirstTone and <= LastTone
            && ((place > 0 && IsAbove(letters[place - 1].Value)) || (place + 1 < letters.Count && letters[place + 1].Value == Am));
        return clears ? letter - FirstTone + FirstRaised : letter;
    }

    private static bool IsAbove(int letter) => letter is 0x0E31 or (>= 0x0E34 and <= 0x0E37) or 0x0E47 or 0x0E4D;
}
