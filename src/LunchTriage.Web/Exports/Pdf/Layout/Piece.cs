namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>A piece of a text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Bold">In the heavier weight.</param>
internal readonly record struct Piece(string Text, bool Bold = false);
