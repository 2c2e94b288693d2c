using System.Globalization;
using System.Text;
using LunchTriage.Web.Exports.Pdf.Typesetting;

namespace LunchTriage.Web.Exports.Pdf.Writing;

/// <summary>Puts a font into a document: the glyphs that it used, how wide they are, and what they say (ISO 32000-1, 9.7).</summary>
internal static class FontObjects
{
    // A font of symbols: its glyphs go by number.
    private const int Symbolic = 4;

    // The most entries that a table of texts may have in one part.
    private const int MostTexts = 100;

    /// <summary>Writes it, and says its number.</summary>
    public static int Write(PdfFile file, Face face)
    {
        (int Glyph, string Text)[] used = [.. face.Used];
        var font = face.Font;
        // A subset's name begins with six letters of its own.
        var name = $"LUNCHT+{face.Name}";
        var (ascent, descent) = (face.Thousandths(font.Ascent), face.Thousandths(font.Descent));
        var data = GlyphSubset.Of(font, used.Select(each => each.Glyph));
        var program = file.WriteStream(string.Create(CultureInfo.InvariantCulture, $"/Length1 {data.Length}"), data);
        var descriptor = file.Write($"<</Type/FontDescriptor/FontName/{name}/Flags {Symbolic}/FontBBox[-1000 {PdfValue.Number(descent)} 3000 {PdfValue.Number(ascent)}]/ItalicAngle 0/Ascent {PdfValue.Number(ascent)}/Descent {PdfValue.Number(descent)}/CapHeight 700/StemV 80/FontFile2 {PdfValue.Reference(program)}>>");
        var widths = string.Join(' ', used.Select(each => PdfValue.Number(face.Thousandths(font.WidthOf(each.Glyph)))));
        var glyphs = file.Write($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {PdfValue.Reference(descriptor)}/DW 1000/W[0[{widths}]]/CIDToGIDMap/Identity>>");
        var texts = file.WriteStream("", Encoding.ASCII.GetBytes(Texts(used)));
        return file.Write($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{PdfValue.Reference(glyphs)}]/ToUnicode {PdfValue.Reference(texts)}>>");
    }

    private static string Texts((int Glyph, string Text)[] used)
    {
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def /CMapName/Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000><FFFF> endcodespacerange\n");
        // The first is the box that no text used.
        foreach (var part in used.Index().Skip(1).Chunk(MostTexts))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (number, (_, text)) in part)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{number:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }
}
