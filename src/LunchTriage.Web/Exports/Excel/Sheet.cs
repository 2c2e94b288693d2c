using System.Globalization;
using System.Xml;

namespace LunchTriage.Web.Exports.Excel;

/// <summary>Writes a sheet's XML, row by row. See ECMA-376 part 1, 18.3.</summary>
internal sealed class Sheet<T>
{
    private readonly IReadOnlyList<Column<T>> _columns;
    private readonly CellStyles _styles;
    private readonly string[] _letters;
    private readonly XmlWriter _xml;

    /// <summary>Begins a sheet with its headings.</summary>
    public Sheet(IReadOnlyList<Column<T>> columns, CellStyles styles, XmlWriter xml, bool isFirst)
    {
        (_columns, _styles, _xml) = (columns, styles, xml);
        _letters = [.. columns.Index().Select(each => Letters(each.Index))];
        Start(isFirst);
        StartRow();
        // Two lines of words.
        _xml.WriteAttributeString("ht", "32");
        _xml.WriteAttributeString("customHeight", "1");
        foreach (var (index, column) in columns.Index())
        {
            WriteText(index, column.Heading, column.IsText ? CellStyles.HeadingOfText : CellStyles.HeadingOfNumbers);
        }

        _xml.WriteEndElement();
    }

    /// <summary>How many rows there are, the headings' included.</summary>
    public int Rows { get; private set; }

    /// <summary>All cells, as a name tells them.</summary>
    public string AbsoluteRange => $"$A$1:${_letters[^1]}${Rows}";

    /// <summary>Writes a row.</summary>
    public void Add(T row)
    {
        StartRow();
        for (var index = 0; index < _columns.Count; index++)
        {
            var cell = _columns[index].Of(row);
            if (cell.Text is { } text)
            {
                WriteText(index, text, _styles.Of(cell.Format));
            }
            else if (cell.Number is { } number)
            {
                WriteNumber(index, number.ToString(CultureInfo.InvariantCulture), _styles.Of(cell.Format));
            }
        }

        _xml.WriteEndElement();
    }

    /// <summary>Writes what follows the rows: which cells are filtered, and how it is printed.</summary>
    public void End()
    {
        _xml.WriteEndElement();
        _xml.WriteRaw(
            $"""
            <autoFilter ref="A1:{_letters[^1]}{Rows}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>
            """);
        _xml.WriteEndElement();
    }

    private void Start(bool isFirst)
    {
        _xml.WriteStartElement("worksheet", Workbook.Main);
        _xml.WriteRaw(
            $"""
            <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : "")} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>
            """);
        _xml.WriteStartElement("cols");
        foreach (var (index, column) in _columns.Index())
        {
            _xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<col min="{index + 1}" max="{index + 1}" width="{column.Width}" customWidth="1"/>"""));
        }

        _xml.WriteEndElement();
        _xml.WriteStartElement("sheetData");
    }

    private void StartRow()
    {
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", XmlConvert.ToString(++Rows));
    }

    private void WriteText(int column, string text, int style)
    {
        StartCell(column, style);
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        _xml.WriteAttributeString("xml", "space", ns: null, "preserve");
        _xml.WriteString(CellText.Of(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteNumber(int column, string number, int style)
    {
        StartCell(column, style);
        _xml.WriteElementString("v", number);
        _xml.WriteEndElement();
    }

    private void StartCell(int column, int style)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", _letters[column] + XmlConvert.ToString(Rows));
        _xml.WriteAttributeString("s", XmlConvert.ToString(style));
    }

    // A to Z, AA to ZZ.
    private static string Letters(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letters((index / 26) - 1) + Letters(index % 26);
}
