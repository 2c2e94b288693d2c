namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells; the first is its heading.</param>
internal sealed record Row(IReadOnlyList<Cell> Cells)
{
    /// <summary>A text below the second cell and all that follow it, said with it; empty where there is none.</summary>
    public string Note { get; init; } = "";

    public string? NoteLanguage { get; init; }
}
