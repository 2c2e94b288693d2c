using LunchTriage.Web.Exports.Pdf.Typesetting;

namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>A line of text.</summary>
/// <param name="Parts">Its parts, from left to right.</param>
/// <param name="Width">How wide it is, in points.</param>
internal sealed record Line(IReadOnlyList<SetText> Parts, double Width);
