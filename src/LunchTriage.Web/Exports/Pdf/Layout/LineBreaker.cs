using System.Globalization;
using System.Text;
using LunchTriage.Web.Exports.Pdf.Typesetting;

namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>Breaks texts into lines: at blanks, after hyphens, between ideographs, and within a word only where it is longer than a line.</summary>
internal sealed class LineBreaker(Shelf shelf)
{
    /// <summary>The lines of a text.</summary>
    /// <param name="text">Its pieces.</param>
    /// <param name="size">The size, in points.</param>
    /// <param name="width">The longest that a line may be, in points.</param>
    public IReadOnlyList<Line> Break(IEnumerable<Piece> text, double size, double width)
    {
        List<Line> lines = [];
        List<Piece> line = [];
        var used = 0d;
        foreach (var chunk in Chunks(text).SelectMany(chunk => Fitting(chunk, size, width)))
        {
            var wide = Width(chunk, size);
            // The blank at a line's end needs no room.
            if (line.Count > 0 && used + wide - (EndsInBlank(chunk) ? Width([new(" ", chunk[^1].Bold)], size) : 0) > width + 0.01)
            {
                lines.Add(Set(line, size));
                (line, used) = ([], 0);
            }

            line.AddRange(chunk);
            used += wide;
        }

        if (line.Count > 0 || lines.Count == 0)
        {
            lines.Add(Set(line, size));
        }

        return lines;
    }

    /// <summary>How wide a text is that isn't broken, in points.</summary>
    public double Width(IEnumerable<Piece> text, double size) => text.Sum(each => shelf.Set(each.Text, each.Bold).WidthAt(size));

    private Line Set(List<Piece> words, double size)
    {
        // Neighbours of one weight are set together, so that a line reads as one.
        List<(StringBuilder Text, bool Bold)> parts = [];
        foreach (var word in words)
        {
            if (parts.Count == 0 || parts[^1].Bold != word.Bold)
            {
                parts.Add((new(), word.Bold));
            }

            parts[^1].Text.Append(word.Text);
        }

        // The blank at its end takes no room, but parts its last word from the next line's first for who reads the text alone.
        SetText[] set = [.. parts.Select(part => shelf.Set(part.Text.ToString(), part.Bold))];
        var blank = words.Count > 0 && EndsInBlank(words) ? Width([new(" ", words[^1].Bold)], size) : 0;
        return new(set, set.Sum(each => each.WidthAt(size)) - blank);
    }

    // What isn't parted: a word, with the stop after it even where that has another weight, and the blank that follows.
    private static IEnumerable<List<Piece>> Chunks(IEnumerable<Piece> text)
    {
        List<Piece> chunk = [];
        foreach (var piece in text)
        {
            foreach (var word in Parted(piece.Text))
            {
                if (chunk.Count > 0 && MayBreak(chunk[^1].Text, word))
                {
                    yield return chunk;
                    chunk = [];
                }

                chunk.Add(piece with { Text = word });
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }

    private static IEnumerable<string> Parted(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (MayBreak(text[start..i], text[i..(i + 1)]))
            {
                yield return text[start..i];
                start = i;
            }
        }

        if (text.Length > start)
        {
            yield return text[start..];
        }
    }

    private static bool MayBreak(string before, string after) =>
        (before[^1] == ' ' && after[0] != ' ') || (before.Length > 1 && before[^1] == '-' && char.IsLetter(after[0])) || (IsIdeograph(before[^1]) && IsIdeograph(after[0]));

    private static bool IsIdeograph(char character) => character is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    private static bool EndsInBlank(List<Piece> chunk) => chunk[^1].Text.EndsWith(' ');

    private IEnumerable<List<Piece>> Fitting(List<Piece> chunk, double size, double width)
    {
        if (Width(chunk.Select(word => word with { Text = word.Text.TrimEnd(' ') }), size) <= width)
        {
            yield return chunk;
            yield break;
        }

        foreach (var word in chunk)
        {
            var part = new StringBuilder();
            for (var elements = StringInfo.GetTextElementEnumerator(word.Text); elements.MoveNext();)
            {
                var element = elements.GetTextElement();
                if (part.Length > 0 && element != " " && Width([word with { Text = part + element }], size) > width)
                {
                    yield return [word with { Text = part.ToString() }];
                    part.Clear();
                }

                part.Append(element);
            }

            yield return [word with { Text = part.ToString() }];
        }
    }
}
