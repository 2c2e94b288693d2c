namespace LunchTriage.Web.Exports.Pdf.Typesetting;

/// <summary>A glyph in its place.</summary>
/// <param name="Face">Of which font.</param>
/// <param name="Number">Its number in the document.</param>
/// <param name="Glyph">Its number in the font.</param>
/// <param name="Width">In thousandths of the size.</param>
internal readonly record struct SetGlyph(Face Face, ushort Number, int Glyph, double Width)
{
    /// <summary>By how much the next one stands nearer (less than nothing) or farther, in thousandths of the size.</summary>
    public double Kerning { get; init; }
}
