namespace LunchTriage.Web.Exports.Pdf.Typesetting;

/// <summary>Glyphs from left to right.</summary>
/// <param name="Glyphs">The glyphs.</param>
internal sealed record SetText(IReadOnlyList<SetGlyph> Glyphs)
{
    private readonly double _width = Glyphs.Sum(glyph => glyph.Width + glyph.Kerning);

    /// <summary>How wide it is.</summary>
    /// <param name="size">The size, in points.</param>
    public double WidthAt(double size) => _width * size / 1000;
}
