namespace LunchTriage.Web.Exports.Pdf.Writing;

/// <summary>The colours of the printed page, as <c>tokens.css</c> has them by day.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour Ink = new(0x2B, 0x24, 0x1D);
    public static readonly Colour SoftInk = new(0x62, 0x57, 0x4B);
    public static readonly Colour Rule = new(0xE4, 0xDA, 0xCB);
    public static readonly Colour Edge = new(0x8D, 0x80, 0x70);
    public static readonly Colour Well = new(0xF3, 0xEC, 0xDF);
    public static readonly Colour Paper = new(0xFF, 0xFF, 0xFF);
    public static readonly Colour Spent = new(0xB5, 0x47, 0x2F);
    public static readonly Colour Protected = new(0x7A, 0x6A, 0x57);

    public override string ToString() => PdfValue.Numbers(Red / 255.0, Green / 255.0, Blue / 255.0);
}
