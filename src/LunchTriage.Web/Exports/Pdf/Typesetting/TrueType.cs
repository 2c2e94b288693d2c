using System.Buffers.Binary;

namespace LunchTriage.Web.Exports.Pdf.Typesetting;

/// <summary>
/// A TrueType font as far as a PDF needs one: which glyph a character has, how wide it is, how two stand together, and its outline.
/// The fonts are our own files, cut beforehand: nothing here reads what somebody sent.
/// See https://learn.microsoft.com/typography/opentype/spec/otff.
/// </summary>
internal sealed class TrueType
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int At, int Length)> _tables = [];
    private readonly int _metrics;
    private readonly bool _longPlaces;
    private readonly int _characters;

    public TrueType(byte[] data)
    {
        _data = data;
        for (var (i, at) = (0, 12); i < UInt16(4); i++, at += 16)
        {
            _tables[System.Text.Encoding.ASCII.GetString(data, at, 4)] = (Int32(at + 8), Int32(at + 12));
        }

        UnitsPerEm = UInt16(At("head") + 18);
        _longPlaces = UInt16(At("head") + 50) == 1;
        Glyphs = UInt16(At("maxp") + 4);
        _metrics = UInt16(At("hhea") + 34);
        (Ascent, Descent) = (Int16(At("hhea") + 4), Int16(At("hhea") + 6));
        _characters = Characters();
    }

    public int UnitsPerEm { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int Glyphs { get; }

    /// <summary>The glyph of a character; 0 where it has none.</summary>
    public int GlyphOf(int character)
    {
        // Format 12: groups of characters that follow each other, in order.
        var (low, high) = (0, Int32(_characters + 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = _characters + 16 + (middle * 12);
            if (character < Int32(group))
            {
                high = middle - 1;
            }
            else if (character > Int32(group + 4))
            {
                low = middle + 1;
            }
            else
            {
                return Int32(group + 8) + character - Int32(group);
            }
        }

        return 0;
    }

    /// <summary>The width, in the font's units.</summary>
    public int WidthOf(int glyph) => UInt16(At("hmtx") + (Math.Min(glyph, _metrics - 1) * 4));

    /// <summary>By how much the second glyph stands nearer (less than nothing) or farther, in the font's units.</summary>
    public int Between(int left, int right)
    {
        if (!_tables.TryGetValue("kern", out var table))
        {
            return 0;
        }

        // One table of format 0: pairs in order.
        var pairs = table.At + 18;
        var wanted = ((uint)left << 16) | (uint)right;
        for (var (low, high) = (0, UInt16(table.At + 10) - 1); low <= high;)
        {
            var middle = (low + high) / 2;
            var pair = (uint)Int32(pairs + (middle * 6));
            if (pair == wanted)
            {
                return Int16(pairs + (middle * 6) + 4);
            }

            (low, high) = pair < wanted ? (middle + 1, high) : (low, middle - 1);
        }

        return 0;
    }

    /// <summary>A whole table.</summary>
    public ReadOnlySpan<byte> Table(string name) => _data.AsSpan(At(name), _tables[name].Length);

    /// <summary>The outline; empty for a blank.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var places = At("loca");
        var (start, end) = _longPlaces
            ? (Int32(places + (glyph * 4)), Int32(places + (glyph * 4) + 4))
            : (UInt16(places + (glyph * 2)) * 2, UInt16(places + (glyph * 2) + 2) * 2);
        return _data.AsSpan(At("glyf") + start, end - start);
    }

    /// <summary>The side bearing, in the font's units.</summary>
    public short BearingOf(int glyph) =>
        Int16(glyph < _metrics ? At("hmtx") + (glyph * 4) + 2 : At("hmtx") + (_metrics * 4) + ((glyph - _metrics) * 2));

    private int Characters()
    {
        var cmap = At("cmap");
        for (var i = 0; i < UInt16(cmap + 2); i++)
        {
            var table = cmap + Int32(cmap + 4 + (i * 8) + 4);
            if (UInt16(table) == 12)
            {
                return table;
            }
        }

        throw new InvalidDataException("The font maps its characters in another way than our cut ones do.");
    }

    private int At(string table) => _tables[table].At;

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(at));

    private short Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(at));

    private int Int32(int at) => BinaryPrimitives.ReadInt32BigEndian(_data.AsSpan(at));
}
