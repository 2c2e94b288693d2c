using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace LunchTriage.Web.Tests.Exports.Excel;

/// <summary>A workbook as Microsoft's own library reads it; fails where its validator finds an error.</summary>
internal sealed class ReadWorkbook
{
    private ReadWorkbook(IReadOnlyDictionary<string, Sheet> sheets) => Sheets = sheets;

    public IReadOnlyDictionary<string, Sheet> Sheets { get; }

    public Sheet this[string name] => Sheets[name];

    public static ReadWorkbook Of(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var book = document.WorkbookPart!;
        return new(book.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ToDictionary(sheet => sheet.Name!.Value!, sheet => Sheet.Of((WorksheetPart)book.GetPartById(sheet.Id!.Value!), book.WorkbookStylesPart!.Stylesheet!)));
    }

    /// <summary>A sheet.</summary>
    /// <param name="Headings">Its first row.</param>
    /// <param name="Rows">Those below.</param>
    /// <param name="IsFrozen">Whether the headings, and nothing else, stay in sight.</param>
    /// <param name="Filtered">The cells that can be filtered.</param>
    /// <param name="HasFormulas">Whether anything in it is reckoned.</param>
    public sealed record Sheet(string[] Headings, IReadOnlyList<IReadOnlyDictionary<string, Cell>> Rows, bool IsFrozen, string? Filtered, bool HasFormulas)
    {
        public static Sheet Of(WorksheetPart part, Stylesheet styles)
        {
            var sheet = part.Worksheet!;
            var rows = sheet.Descendants<Row>().Select(row => row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToDictionary(cell => Column(cell.CellReference!.Value!), cell => Cell.Of(cell, styles))).ToArray();
            var headings = rows[0].ToDictionary(each => each.Key, each => each.Value.Text!);
            var pane = sheet.Descendants<Pane>().SingleOrDefault();
            return new(
                [.. headings.Values], [.. rows.Skip(1).Select(row => row.ToDictionary(each => headings[each.Key], each => each.Value))],
                pane is { State.Value: var state, VerticalSplit.Value: 1, TopLeftCell.Value: "A2" } && state == PaneStateValues.Frozen && pane.HorizontalSplit is null,
                sheet.Elements<AutoFilter>().SingleOrDefault()?.Reference?.Value, sheet.Descendants<CellFormula>().Any());
        }

        /// <summary>The cells of a column that aren't empty.</summary>
        public IEnumerable<Cell> All(string heading) => Rows.Where(row => row.ContainsKey(heading)).Select(row => row[heading]);

        /// <summary>Their sum.</summary>
        public decimal Sum(string heading) => All(heading).Sum(cell => cell.Number!.Value);

        private static string Column(string reference) => reference.TrimEnd("0123456789".ToCharArray());
    }

    /// <summary>A cell: text or a number, and the code of its format.</summary>
    public sealed record Cell(string? Text, decimal? Number, string Format)
    {
        private static readonly Dictionary<uint, string> BuiltIn = new() { [0] = "General", [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [14] = "day", [22] = "moment", [49] = "@" };

        public DateTime Moment => DateTime.FromOADate((double)Number!.Value);

        public static Cell Of(DocumentFormat.OpenXml.Spreadsheet.Cell cell, Stylesheet styles)
        {
            var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;
            var code = styles.NumberingFormats?.Elements<NumberingFormat>().FirstOrDefault(each => each.NumberFormatId! == format)?.FormatCode?.Value ?? BuiltIn[format];
            return cell.DataType?.Value == CellValues.InlineString
                ? new(cell.InlineString!.InnerText, null, code)
                : new(null, decimal.Parse(cell.CellValue!.Text, NumberStyles.Number, CultureInfo.InvariantCulture), code);
        }
    }
}
