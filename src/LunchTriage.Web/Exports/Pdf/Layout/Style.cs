using LunchTriage.Web.Exports.Pdf.Writing;

namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>How a text is set, as the printed page has it.</summary>
/// <param name="Size">In points.</param>
/// <param name="Leading">From line to line, in points.</param>
/// <param name="Colour">Its ink.</param>
/// <param name="Bold">In the heavier weight.</param>
internal readonly record struct Style(double Size, double Leading, Colour Colour, bool Bold = false)
{
    public static readonly Style Title = new(27, 31, Colour.Ink, Bold: true);
    public static readonly Style Lead = new(12, 17, Colour.SoftInk);
    public static readonly Style Heading = new(14, 18, Colour.Ink, Bold: true);
    public static readonly Style Sentence = new(11, 16.5, Colour.Ink);
    public static readonly Style Body = new(10, 15, Colour.Ink);
    public static readonly Style Strong = new(10, 15, Colour.Ink, Bold: true);
    public static readonly Style Note = new(9, 13, Colour.SoftInk);
    public static readonly Style Label = new(9, 13, Colour.Ink, Bold: true);
    public static readonly Style Figure = new(21, 25, Colour.Ink, Bold: true);
    public static readonly Style Cell = new(9.25, 12.5, Colour.Ink);
    public static readonly Style Column = new(8.5, 12, Colour.SoftInk);
    public static readonly Style Mark = new(7, 9, Colour.SoftInk);
    public static readonly Style Footer = new(8, 10, Colour.SoftInk);

    /// <summary>From a line's top to the foot of its letters.</summary>
    public double Baseline => ((Leading - Size) / 2) + (Size * 0.8);
}
