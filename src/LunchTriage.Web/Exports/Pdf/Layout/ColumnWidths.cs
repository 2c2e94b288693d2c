namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>How wide the columns of a table are.</summary>
internal static class ColumnWidths
{
    /// <summary>Between two columns, in points.</summary>
    public const double Gap = 14;

    // What a column of words is given before another one must do with less.
    private const double Fair = 140;

    /// <summary>Each column has the room that its longest text needs, what is left is shared; where there is too little, columns of words have theirs broken into lines.</summary>
    public static double[] Of(Table table, Flow flow, double width)
    {
        double[] needed = [.. table.Columns.Select((column, i) => Math.Max(flow.OneLine(column.Name, Style.Column).Width, Rows(table).Max(row => Needed(flow, row.Cells[i]))))];
        double[] widths = [.. needed.Select((each, i) => table.Columns[i].Flexible ? Math.Min(each, Fair) : each)];
        var left = width - widths.Sum() - ((widths.Length - 1) * Gap);
        for (var i = 0; i < widths.Length && left > 0; i++)
        {
            var more = Math.Min(left, needed[i] - widths[i]);
            widths[i] += more;
            left -= more;
        }

        var sharing = left >= 0 ? widths.Length : table.Columns.Count(column => column.Flexible);
        return [.. widths.Select((each, i) => left >= 0 || table.Columns[i].Flexible ? each + (left / sharing) : each)];
    }

    private static double Needed(Flow flow, Cell cell) =>
        flow.Lines.Width([new(cell.Text, cell.Bold)], Style.Cell.Size) + (cell.Share is null ? 0 : TableDrawing.Bar + TableDrawing.BesideBar);

    private static IEnumerable<Row> Rows(Table table) => table.Sum is null ? table.Rows : table.Rows.Append(table.Sum);
}
