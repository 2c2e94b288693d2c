namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
internal sealed record Column(string Name)
{
    /// <summary>Words stand at its left edge, numbers at its right one.</summary>
    public bool OfWords { get; init; }

    /// <summary>Its texts are broken into lines where there is too little room.</summary>
    public bool Flexible { get; init; }
}
