using LunchTriage.Web.Exports.Pdf.Writing;

namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>Draws a table row by row; its headings are repeated on each page that it goes on to.</summary>
/// <param name="table">The table.</param>
/// <param name="flow">Where to.</param>
/// <param name="left">Its left edge.</param>
/// <param name="widths">How wide each column is.</param>
internal sealed class TableDrawing(Table table, Flow flow, double left, double[] widths)
{
    /// <summary>How long a bar is, in points.</summary>
    public const double Bar = 52;

    /// <summary>Between a bar and the widest number, in points.</summary>
    public const double BesideBar = 8;

    private readonly double _right = left + widths.Sum() + ((widths.Length - 1) * ColumnWidths.Gap);

    public void Draw(Tag tag)
    {
        Head(tag.Add("THead"));
        var body = tag.Add("TBody");
        var sum = table.Sum is null ? null : Lines(table.Sum);
        RowLines[] rows = [.. table.Rows.Select(Lines)];
        foreach (var (i, lines) in rows.Index())
        {
            // The last two rows stay together, and with the sum.
            var end = i >= rows.Length - 2 ? rows[i..].Sum(each => each.Height) + (sum?.Height ?? 0) : lines.Height;
            if (flow.Need(end))
            {
                Head(tag: null);
            }

            Row(body, table.Rows[i], lines, ruled: i < rows.Length - 1 || sum is not null);
        }

        if (sum is not null)
        {
            Row(tag.Add("TFoot"), table.Sum!, sum, ruled: false);
        }
    }

    // Repeated headings are decoration: a screen reader has the first ones.
    private void Head(Tag? tag)
    {
        var row = tag?.Add("TR");
        var x = left;
        foreach (var (i, column) in table.Columns.Index())
        {
            var line = flow.OneLine(column.Name, Style.Column);
            flow.Draw(row?.Add(new Tag("TH") { Table = "/Scope/Column" }), line, Style.Column, column.OfWords ? x : x + widths[i] - line.Width, flow.Y + Table.Padding);
            x += widths[i] + ColumnWidths.Gap;
        }

        flow.Y += Table.HeadHeight;
        flow.Page.Line(tag: null, left, flow.Y, _right, flow.Y, 0.9, Colour.Edge);
    }

    private void Row(Tag part, Row row, RowLines lines, bool ruled)
    {
        var (tag, x, top) = (part.Add("TR"), left, flow.Y + Table.Padding);
        foreach (var (i, cell) in row.Cells.Index())
        {
            var said = tag.Add(i == 0 ? new Tag("TH") { Table = "/Scope/Row", Language = cell.Language } : new Tag("TD") { Language = cell.Language });
            var y = top;
            foreach (var line in lines.Cells[i])
            {
                flow.Draw(said, line, Style.Cell, table.Columns[i].OfWords ? x : x + widths[i] - line.Width, y);
                y += Style.Cell.Leading;
            }

            if (cell.Share is { } share)
            {
                var start = x + widths[i] - lines.Cells[i][0].Width - BesideBar - Bar;
                flow.Page.Box(tag: null, start, top + 2.75, Bar, 7.5, Colour.Well);
                flow.Page.Box(tag: null, start, top + 2.75, Bar * share, 7.5, Colour.Spent);
            }

            if (i == 1 && lines.Note.Count > 0)
            {
                flow.Draw(said.Add(new Tag("P") { Language = row.NoteLanguage }), lines.Note, Style.Column, x, top + lines.TextHeight);
            }

            x += widths[i] + ColumnWidths.Gap;
        }

        flow.Y += lines.Height;
        if (ruled)
        {
            flow.Page.Line(tag: null, left, flow.Y, _right, flow.Y, 0.6, Colour.Rule);
        }
    }

    private RowLines Lines(Row row) => new(
        [.. row.Cells.Select((cell, i) => flow.Break([new(cell.Text, cell.Bold)], Style.Cell, table.Columns[i].Flexible ? widths[i] : double.MaxValue))],
        row.Note.Length == 0 ? [] : flow.Break([new(row.Note)], Style.Column, _right - left - widths[0] - ColumnWidths.Gap));

    private sealed record RowLines(IReadOnlyList<IReadOnlyList<Line>> Cells, IReadOnlyList<Line> Note)
    {
        public double TextHeight => Cells.Max(cell => cell.Count) * Style.Cell.Leading;

        public double Height => TextHeight + (Note.Count * Style.Column.Leading) + (2 * Table.Padding);
    }
}
