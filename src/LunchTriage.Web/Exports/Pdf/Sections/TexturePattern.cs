using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LunchTriage.Web.Charts;
using LunchTriage.Web.Exports.Pdf.Writing;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>The texture of a chart's bars as a pattern of a PDF (ISO 32000-1, 8.7.3).</summary>
internal sealed partial class TexturePattern(Texture texture)
{
    // Of the drawing on the page.
    private const double Scale = 0.55;
    private const double Tile = 6;

    /// <summary>What the document calls it.</summary>
    public string Name => "T" + string.Concat((texture.Look + texture.Strokes + texture.Turn).Where(char.IsAsciiLetterOrDigit)) + (texture.Turn < 0 ? "m" : "");

    /// <summary>The ink of its strokes and its outline.</summary>
    public Colour Pen => texture.Look == Texture.Protected.Look ? Colour.Protected : Colour.Spent;

    public int Write(PdfFile file)
    {
        var turn = -texture.Turn * Math.PI / 180;
        var (cosine, sine) = (Math.Cos(turn) * Scale, Math.Sin(turn) * Scale);
        var width = texture.Pen switch { "c-protected-strokes" => 1.5, "c-dots-strokes" => 3, _ => 2 };
        var strokes = string.Create(CultureInfo.InvariantCulture, $"{Colour.Paper} rg 0 0 {Tile} {Tile} re f {Pen} RG {PdfValue.Number(width)} w {(texture.Pen == "c-dots-strokes" ? 1 : 0)} J {Path()} S");
        return file.WriteStream($"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 {Tile} {Tile}]/XStep {Tile}/YStep {Tile}/Resources<<>>/Matrix[{PdfValue.Numbers(cosine, sine, -sine, cosine, 0, 0)}]", Encoding.ASCII.GetBytes(strokes));
    }

    // Textures are drawn by moves and by level and upright strokes alone.
    private string Path()
    {
        var path = new StringBuilder();
        var (x, y) = (0d, 0d);
        foreach (Match step in Steps().Matches(texture.Strokes ?? ""))
        {
            var (first, second) = (Number(step.Groups[2].Value), Number(step.Groups[3].Value));
            (x, y) = step.Groups[1].Value switch { "M" => (first, second), "h" => (x + first, y), _ => (x, y + first) };
            path.Append(CultureInfo.InvariantCulture, $"{PdfValue.Numbers(x, Tile - y)} {(step.Groups[1].Value == "M" ? 'm' : 'l')} ");
        }

        return path.ToString();
    }

    private static double Number(string text) => text.Length == 0 ? 0 : double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"([Mhv])(\d+)(?: (\d+))?", RegexOptions.CultureInvariant)]
    private static partial Regex Steps();
}
