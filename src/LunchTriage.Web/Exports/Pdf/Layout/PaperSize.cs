namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>The sizes of paper that a report is laid out for.</summary>
public enum PaperSize
{
    /// <summary>210 by 297 mm.</summary>
    A4,

    /// <summary>8.5 by 11 inches.</summary>
    Letter,
}
