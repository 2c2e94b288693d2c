namespace LunchTriage.Web.Exports.Pdf.Typesetting;

/// <summary>
/// A font of one document, with the glyphs that it used so far. Each use has a number of its own, given by glyph and text:
/// so the text can be read back even where two letters share a glyph, or a letter has none and shows as a box.
/// </summary>
/// <param name="name">What the document calls it.</param>
/// <param name="font">The font.</param>
internal sealed class Face(string name, TrueType font)
{
    private readonly Dictionary<(int Glyph, string Text), int> _numbers = new() { [(0, "")] = 0 };

    public string Name => name;

    public TrueType Font => font;

    /// <summary>The glyphs with what they say, in the order of their numbers; the first is the box.</summary>
    public IEnumerable<(int Glyph, string Text)> Used => _numbers.Keys;

    public bool Has(int character) => font.GlyphOf(character) != 0;

    /// <summary>The glyph of a character, to be read as a text, which is the character itself unless told otherwise.</summary>
    public SetGlyph Glyph(int character, string text)
    {
        var glyph = font.GlyphOf(character);
        if (!_numbers.TryGetValue((glyph, text), out var number))
        {
            _numbers[(glyph, text)] = number = _numbers.Count;
        }

        return new(this, (ushort)number, glyph, Thousandths(font.WidthOf(glyph)));
    }

    /// <summary>A measure of the font in thousandths of its size.</summary>
    public double Thousandths(int units) => units * 1000.0 / font.UnitsPerEm;
}
