using LunchTriage.Web.Exports.Pdf.Writing;

namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>A table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Sum">The row below all others; null where there is none.</param>
internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows, Row? Sum)
{
    /// <summary>Above and below a line of text.</summary>
    public const double Padding = 2.75;

    /// <summary>How high the headings are.</summary>
    public static readonly double HeadHeight = Style.Column.Leading + (2 * Padding);

    /// <summary>How high a row of one line is.</summary>
    public static readonly double RowHeight = Style.Cell.Leading + (2 * Padding);

    /// <summary>The least height in which a table can begin: its headings and two rows.</summary>
    public static readonly double Beginning = HeadHeight + (2 * RowHeight);

    /// <summary>How high it is where no text needs a second line.</summary>
    public double Height => HeadHeight + ((Rows.Count + (Sum is null ? 0 : 1)) * RowHeight);

    /// <summary>Draws it from where the flow is; it goes on over pages.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="parent">The tag that it belongs to.</param>
    /// <param name="left">Its left edge.</param>
    /// <param name="width">Its width.</param>
    public void Draw(Flow flow, Tag parent, double left, double width) => new TableDrawing(this, flow, left, ColumnWidths.Of(this, flow, width)).Draw(parent.Add("Table"));
}
