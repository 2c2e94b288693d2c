using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Storage.Search;

/// <summary>
/// A text as search sees it, the same on every database: its words, separated by single spaces, without letter case, diacritics and
/// punctuation. A letter of a script that is written without spaces is a word of its own, so that part of a name is found.
/// </summary>
internal sealed class FoldedText
{
    // Letters whose stroke or ligature no normal form takes away.
    private static readonly FrozenDictionary<int, string> Plain = new Dictionary<int, string>
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ħ'] = "h",
        ['ŧ'] = "t",
        ['ŋ'] = "n",
        ['ı'] = "i",
        ['ə'] = "e",
    }.ToFrozenDictionary();

    private static readonly (int First, int Last)[] Unspaced =
    [
        (0x0E00, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x3000, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xF900, 0xFAFF), (0x1B000, 0x1B2FF), (0x20000, 0x3FFFF),
    ];

    private const int Tatweel = 0x0640;

    private readonly StringBuilder _words = new();
    private readonly List<Range> _origins = [];
    private bool _within;

    /// <summary>Folds a text.</summary>
    public FoldedText(string text)
    {
        for (int at = 0, length; at < text.Length; at += length)
        {
            // A mark belongs to its letter, and what is marked in the original is never half of both.
            length = IsAscii(text, at) && (at + 1 == text.Length || IsAscii(text, at + 1)) ? 1 : StringInfo.GetNextTextElementLength(text, at);
            Add(text.Substring(at, length), at..(at + length));
        }
    }

    /// <summary>The words.</summary>
    public string Words => _words.ToString();

    /// <summary>Whether a folded text ends in a word of one letter that nothing can follow.</summary>
    public static bool EndsUnspaced(string words) => Rune.DecodeLastFromUtf16(words, out var last, out _) == System.Buffers.OperationStatus.Done && IsUnspaced(last);

    /// <summary>Where a part of <see cref="Words"/> stands in the original.</summary>
    /// <param name="first">The part's first character.</param>
    /// <param name="last">Its last.</param>
    public Range Origin(int first, int last) => _origins[first].Start.._origins[last].End;

    private static bool IsAscii(string text, int at) => char.IsAscii(text[at]);

    private static bool IsUnspaced(Rune rune) => rune.Value >= Unspaced[0].First && Array.Exists(Unspaced, range => rune.Value >= range.First && rune.Value <= range.Last);

    private void Add(string element, Range origin)
    {
        if (element.Length == 1 && IsAscii(element, 0))
        {
            AddLetter(new(element[0]), origin);
            return;
        }

        var composed = Folded.WithoutNoncharacters(element).Normalize(NormalizationForm.FormKC);
        foreach (var rune in composed.EnumerateRunes())
        {
            // A syllable of Hangul stays whole: its parts are letters, not marks.
            var parts = rune.Value is >= 0xAC00 and <= 0xD7A3 ? rune.ToString() : rune.ToString().Normalize(NormalizationForm.FormKD);
            foreach (var part in parts.EnumerateRunes())
            {
                AddLetter(part, origin);
            }
        }
    }

    private void AddLetter(Rune rune, Range origin)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
            case UnicodeCategory.ModifierLetter when rune.Value == Tatweel:
                break;
            case UnicodeCategory.ModifierLetter when Folded.IsApostrophe(rune):
                _within = false;
                break;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber when !IsUnspaced(rune):
                // By way of the capital: a Greek word ends in another small sigma than the one within it.
                var small = Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune));
                Append(Plain.GetValueOrDefault(small.Value) ?? small.ToString(), origin);
                break;
            case UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber:
            case UnicodeCategory.OtherSymbol when rune != Rune.ReplacementChar:
                _within = false;
                Append(rune.ToString(), origin);
                _within = false;
                break;
            default:
                _within = false;
                break;
        }
    }

    private void Append(string letters, Range origin)
    {
        if (!_within && _words.Length > 0)
        {
            _words.Append(' ');
            _origins.Add(origin);
        }

        _words.Append(letters);
        _origins.AddRange(Enumerable.Repeat(origin, letters.Length));
        _within = true;
    }
}
