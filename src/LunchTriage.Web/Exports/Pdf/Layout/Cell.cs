namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says.</param>
internal sealed record Cell(string Text)
{
    /// <summary>In the heavier weight.</summary>
    public bool Bold { get; init; }

    /// <summary>The text's language, where it isn't the document's.</summary>
    public string? Language { get; init; }

    /// <summary>How much of the bar beside the number is filled, 0 to 1; null where there is no bar.</summary>
    public double? Share { get; init; }
}
