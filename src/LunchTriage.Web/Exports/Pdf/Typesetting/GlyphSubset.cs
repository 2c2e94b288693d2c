using System.Buffers.Binary;
using System.Text;

namespace LunchTriage.Web.Exports.Pdf.Typesetting;

/// <summary>A font with some glyphs of another one, in an order of their own.</summary>
internal static class GlyphSubset
{
    private const int MoreComponents = 0x20;

    /// <summary>The font as a file.</summary>
    /// <param name="font">The whole one.</param>
    /// <param name="glyphs">Its glyphs, as they are numbered in the new one. One may come twice.</param>
    public static byte[] Of(TrueType font, IEnumerable<int> glyphs)
    {
        List<int> kept = [.. glyphs];
        var outlines = Outlines(font, kept);
        var (places, shapes) = (new byte[(kept.Count + 1) * 4], new MemoryStream());
        var metrics = new byte[kept.Count * 4];
        for (var i = 0; i < kept.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(i * 4), (int)shapes.Length);
            shapes.Write(outlines[i]);
            shapes.SetLength((shapes.Length + 3) & ~3);
            shapes.Position = shapes.Length;
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(i * 4), (ushort)font.WidthOf(kept[i]));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((i * 4) + 2), font.BearingOf(kept[i]));
        }

        BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(kept.Count * 4), (int)shapes.Length);
        var (head, hhea, maxp) = (font.Table("head").ToArray(), font.Table("hhea").ToArray(), font.Table("maxp").ToArray());
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)kept.Count);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)kept.Count);
        var file = File([("glyf", shapes.ToArray()), ("head", head), ("hhea", hhea), ("hmtx", metrics), ("loca", places), ("maxp", maxp)]);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(HeadOf(file) + 8), 0xB1B0AFBA - Sum(file));
        return file;
    }

    // A glyph made of others (é of e and its accent) brings them along, at the end.
    private static List<byte[]> Outlines(TrueType font, List<int> kept)
    {
        List<byte[]> outlines = [];
        for (var i = 0; i < kept.Count; i++)
        {
            var outline = font.Outline(kept[i]).ToArray();
            if (outline.Length > 0 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0)
            {
                RenumberComponents(outline, kept);
            }

            outlines.Add(outline);
        }

        return outlines;
    }

    private static void RenumberComponents(byte[] outline, List<int> kept)
    {
        for (int at = 10, flags = MoreComponents; (flags & MoreComponents) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var component = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            var place = kept.IndexOf(component);
            if (place < 0)
            {
                place = kept.Count;
                kept.Add(component);
            }

            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)place);
            // Two arguments of a byte or a word, then a scale, two, or a matrix.
            at += 4 + ((flags & 0x1) != 0 ? 4 : 2) + ((flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
    }

    private static byte[] File((string Name, byte[] Data)[] tables)
    {
        var start = 12 + (tables.Length * 16);
        var file = new byte[start + tables.Sum(table => Padded(table.Data.Length))];
        BinaryPrimitives.WriteInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Length);
        var power = (int)Math.Log2(tables.Length);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((tables.Length * 16) - (16 << power)));
        for (var (i, entry) = (0, 12); i < tables.Length; i++, entry += 16)
        {
            var (name, data) = tables[i];
            data.CopyTo(file, start);
            Encoding.ASCII.GetBytes(name, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Sum(file.AsSpan(start, Padded(data.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), start);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), data.Length);
            start += Padded(data.Length);
        }

        return file;
    }

    private static int HeadOf(byte[] file) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(12 + 16 + 8));

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var at = 0; at < data.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[at..]));
        }

        return sum;
    }
}
