using System.Globalization;
using System.Text;

namespace LunchTriage.Web.Exports.Pdf.Typesetting;

/// <summary>
/// Joins Arabic letters by the forms that Unicode has for each place in a word: alone, at the end, at the start, in the middle.
/// Fonts have them for old programs' sake; for names they do what a shaping engine does. See https://www.unicode.org/charts/PDF/UFE70.pdf.
/// </summary>
internal static class ArabicForms
{
    private const int Lam = 0x0644, Stretch = 0x0640;

    // Letters whose forms follow each other from a first one on: four forms each, or two where the letter doesn't join what comes after it.
    private static readonly (int First, int[] Letters)[] Blocks =
    [
        (0xFE80, [0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627, 0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x0637, 0x0638, 0x0639, 0x063A, 0x0641, 0x0642, 0x0643, 0x0644, 0x0645, 0x0646, 0x0647, 0x0648, 0x0649, 0x064A]),
        (0xFB56, [0x067E]), (0xFB66, [0x0679]), (0xFB7A, [0x0686]), (0xFB88, [0x0688, 0x0698, 0x0691, 0x06A9, 0x06AF]), (0xFB9E, [0x06BA]), (0xFBA4, [0x06C0, 0x06C1, 0x06BE, 0x06D2]), (0xFBFC, [0x06CC]),
    ];

    private static readonly HashSet<int> Alone = [0x0621];
    private static readonly HashSet<int> EndsWord = [0x0622, 0x0623, 0x0624, 0x0625, 0x0627, 0x0629, 0x062F, 0x0630, 0x0631, 0x0632, 0x0648, 0x0649, 0x0688, 0x0691, 0x0698, 0x06BA, 0x06C0, 0x06D2];
    private static readonly Dictionary<int, int> FirstForms = Numbered();

    // Lam and alef are one letter.
    private static readonly Dictionary<int, int> LamWith = new() { [0x0622] = 0xFEF5, [0x0623] = 0xFEF7, [0x0625] = 0xFEF9, [0x0627] = 0xFEFB };

    /// <summary>The letters, in the order in which they are written, as they are drawn and as they are read.</summary>
    public static IEnumerable<(int Form, string Text)> Join(IReadOnlyList<Rune> letters)
    {
        var joinsNext = false;
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i].Value;
            if (IsMark(letters[i]))
            {
                yield return (letter, letters[i].ToString());
                continue;
            }

            var next = Enumerable.Range(i + 1, letters.Count - i - 1).FirstOrDefault(each => !IsMark(letters[each]), -1);
            if (letter == Lam && next == i + 1 && LamWith.TryGetValue(letters[next].Value, out var both))
            {
                yield return (both + (joinsNext ? 1 : 0), letters[i].ToString() + letters[next]);
                joinsNext = false;
                i = next;
                continue;
            }

            var (before, after) = (joinsNext && JoinsBefore(letter), JoinsAfter(letter) && next >= 0 && JoinsBefore(letters[next].Value));
            var form = (before, after) switch { (false, false) => 0, (true, false) => 1, (false, true) => 2, _ => 3 };
            yield return (FirstForms.TryGetValue(letter, out var first) ? first + form : letter, letters[i].ToString());
            joinsNext = after;
        }
    }

    private static bool JoinsBefore(int letter) => letter == Stretch || (FirstForms.ContainsKey(letter) && !Alone.Contains(letter));

    private static bool JoinsAfter(int letter) => JoinsBefore(letter) && !EndsWord.Contains(letter);

    private static bool IsMark(Rune letter) => Rune.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static Dictionary<int, int> Numbered()
    {
        Dictionary<int, int> first = [];
        foreach (var (start, letters) in Blocks)
        {
            var form = start;
            foreach (var letter in letters)
            {
                first[letter] = form;
                form += Alone.Contains(letter) ? 1 : EndsWord.Contains(letter) ? 2 : 4;
            }
        }

        return first;
    }
}
