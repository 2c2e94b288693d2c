using System.Buffers.Binary;
using System.IO.Compression;

namespace LunchTriage.Web.Exports.Pdf.Typesetting;

/// <summary>The fonts of one document. A file is read when a first letter needs it, and forgotten with the document.</summary>
internal sealed class Shelf
{
    // By the letters that a font is for; the first two have the others too.
    private static readonly (string File, (int First, int Last)[] For)[] Others =
    [
        ("NotoSerif-Regular", [(0x0020, 0x052F), (0x1E00, 0x2FFF)]),
        ("NotoSansHebrew-Regular", [(0x0590, 0x05FF), (0xFB1D, 0xFB4F)]),
        ("NotoSansArabic-Regular", [(0x0600, 0x077F), (0xFB50, 0xFBFF), (0xFE70, 0xFEFC)]),
        ("NotoSansJP-Regular", [(0x3000, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF), (0x20000, 0x2FFFF)]),
        ("NotoSansSC-Regular", [(0x4E00, 0x9FFF)]),
        ("NotoSansArmenian-Regular", [(0x0530, 0x058F), (0xFB13, 0xFB17)]),
        ("NotoSansGeorgian-Regular", [(0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F)]),
        ("NotoSansThai-Regular", [(0x0E00, 0x0E7F), (ThaiForms.FirstRaised, ThaiForms.LastRaised)]),
        ("NotoSansKR-Regular", [(0x3130, 0x318F), (0xAC00, 0xD7A3)]),
    ];

    private readonly Dictionary<string, Face> _faces = [];

    // A text is measured before it is drawn, and words come again and again.
    private readonly Dictionary<(string Text, bool Bold), SetText> _set = [];

    /// <summary>The fonts that were read.</summary>
    public IEnumerable<Face> Faces => _faces.Values;

    /// <summary>Sets a text: letters are joined, words that run from right to left are turned, and each letter has a font that knows it.</summary>
    /// <param name="text">One line.</param>
    /// <param name="bold">In the heavier weight, where the letters have one.</param>
    public SetText Set(string text, bool bold = false)
    {
        if (!_set.TryGetValue((text, bold), out var set))
        {
            _set[(text, bold)] = set = SetNew(text, bold);
        }

        return set;
    }

    private SetText SetNew(string text, bool bold)
    {
        var letters = Letters.Of(text);
        var glyphs = new SetGlyph[letters.Count];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = FaceFor(letters[i].Form, bold).Glyph(letters[i].Form, letters[i].Text);
            if (i > 0 && glyphs[i - 1].Face == glyphs[i].Face)
            {
                var between = glyphs[i].Face.Font.Between(glyphs[i - 1].Glyph, glyphs[i].Glyph);
                glyphs[i - 1] = glyphs[i - 1] with { Kerning = glyphs[i].Face.Thousandths(between) };
            }
        }

        return new(glyphs);
    }

    // A Japanese font has most ideographs, a Chinese one the others.
    private Face FaceFor(int character, bool bold)
    {
        var house = Face(bold ? "Bitter-SemiBold" : "Bitter-Regular");
        return house.Has(character) ? house : Others
            .Where(other => other.For.Any(span => character >= span.First && character <= span.Last))
            .Select(other => Face(other.File))
            .FirstOrDefault(face => face.Has(character)) ?? house;
    }

    private Face Face(string name)
    {
        if (!_faces.TryGetValue(name, out var face))
        {
            _faces[name] = face = new(name, Read(name));
        }

        return face;
    }

    private static TrueType Read(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Exports", "Pdf", "Fonts", name + ".ttf.gz"));
        // A packed file ends with the length of what is in it (RFC 1952).
        Span<byte> length = stackalloc byte[4];
        file.Seek(-length.Length, SeekOrigin.End);
        file.ReadExactly(length);
        file.Position = 0;
        var font = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        unpacked.ReadExactly(font);
        return new(font);
    }
}
