using System.IO.Compression;
using LunchTriage.Web.Tests.Hosting;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace LunchTriage.Web.Tests.Exports.Pdf.Typesetting;

/// <summary>A font file, as a reader that shares no code with ours finds it.</summary>
internal sealed class CutFont(byte[] file)
{
    private readonly TrueTypeFont _font = TrueTypeFontParser.Parse(new TrueTypeDataBytes(file));

    /// <summary>One of those that come with the app.</summary>
    public static byte[] Read(string name)
    {
        using var packed = File.OpenRead(Path.Combine(Repository.Root, "src", "LunchTriage.Web", "Exports", "Pdf", "Fonts", name + ".ttf.gz"));
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        using var font = new MemoryStream();
        unpacked.CopyTo(font);
        return font.ToArray();
    }

    public double WidthOf(int glyph) => _font.TryGetAdvanceWidth(0, _ => glyph, out var width) ? width : double.NaN;

    /// <summary>Every move and curve of a glyph, in order.</summary>
    public string Outline(int glyph) => !_font.TryGetPath(0, _ => glyph, out var path) ? "" : string.Join('\n', path.SelectMany(part => part.Commands).Select(command => command switch
    {
        PdfSubpath.Move move => $"M {move.Location}",
        PdfSubpath.Line line => $"L {line.To}",
        PdfSubpath.QuadraticBezierCurve curve => $"Q {curve.ControlPoint} {curve.EndPoint}",
        PdfSubpath.CubicBezierCurve curve => $"C {curve.FirstControlPoint} {curve.SecondControlPoint} {curve.EndPoint}",
        _ => "Z",
    }));
}
