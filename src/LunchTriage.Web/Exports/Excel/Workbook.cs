using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace LunchTriage.Web.Exports.Excel;

/// <summary>Writes a workbook (.xlsx, ECMA-376) row by row to where it goes: neither memory nor disk grows with its rows.</summary>
internal sealed partial class Workbook : IDisposable
{
    /// <summary>The namespace of what it is made of.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The most rows that a sheet can have.</summary>
    public const int MostRows = 1_048_576;

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const int LongestName = 31;

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), ConformanceLevel = ConformanceLevel.Auto };

    private readonly Outbox _outbox = new();
    private readonly ZipArchive _zip;
    private readonly Stream _target;
    private readonly int _mostRows;
    private readonly CellStyles _styles = new();
    private readonly List<(string Name, string Range)> _sheets = [];

    /// <summary>Begins a workbook.</summary>
    /// <param name="target">Where to; it stays open.</param>
    /// <param name="mostRows">The most rows of a sheet; what is more goes on on a sheet of its own.</param>
    public Workbook(Stream target, int mostRows = MostRows)
    {
        (_target, _mostRows) = (target, mostRows);
        _zip = new(_outbox, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        // It comes first, by which programs tell what kind of file it is. How many sheets there will be isn't known yet, so any part without a type of its own is a sheet.
        AddPart("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="{ContentTypes}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="{ContentTypes}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{ContentTypes}.styles+xml"/></Types>
            """);
        AddPart("_rels/.rels", $"""
            <Relationships xmlns="{PackageRelations}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
    }

    /// <summary>Adds a sheet; its headings stay in sight and can be filtered by.</summary>
    public async Task AddAsync<T>(string name, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, CancellationToken cancellationToken)
    {
        await using var row = rows.GetAsyncEnumerator(cancellationToken);
        var more = await row.MoveNextAsync();
        for (var part = 1; part == 1 || more; part++)
        {
            more = await AddSheetAsync(part == 1 ? name : $"{name} {XmlConvert.ToString(part)}", columns, row, more, cancellationToken);
        }
    }

    /// <summary>Ends it. What isn't ended can't be opened, so that nobody takes a part for the whole.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        AddPart("xl/styles.xml", _styles.Write);
        AddPart("xl/workbook.xml", WriteBook);
        AddPart("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{PackageRelations}">{string.Concat(_sheets.Index().Select(each => $"""<Relationship Id="rId{each.Index + 1}" Type="{Relations}/worksheet" Target="worksheets/sheet{each.Index + 1}.xml"/>"""))}<Relationship Id="rId{_sheets.Count + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """);
        _zip.Dispose();
        await _outbox.SendAsync(_target, cancellationToken);
    }

    /// <summary>Lets go of it, ended or not; nothing more is sent.</summary>
    public void Dispose()
    {
        _zip.Dispose();
        _outbox.Dispose();
    }

    private async Task<bool> AddSheetAsync<T>(string name, IReadOnlyList<Column<T>> columns, IAsyncEnumerator<T> row, bool more, CancellationToken cancellationToken)
    {
        using (var part = Open($"xl/worksheets/sheet{_sheets.Count + 1}.xml"))
        {
            using var xml = XmlWriter.Create(part, Settings);
            var sheet = new Sheet<T>(columns, _styles, xml, isFirst: _sheets.Count == 0);
            for (; more && sheet.Rows < _mostRows; more = await row.MoveNextAsync())
            {
                sheet.Add(row.Current);
                if (_outbox.IsFull)
                {
                    await _outbox.SendAsync(_target, cancellationToken);
                }
            }

            sheet.End();
            _sheets.Add((NameOf(name), sheet.AbsoluteRange));
        }

        await _outbox.SendAsync(_target, cancellationToken);
        return more;
    }

    // In another language it may be longer than a sheet's name can be.
    private static string NameOf(string name)
    {
        var possible = NoNameOfASheet().Replace(name, " ");
        return possible.Length > LongestName ? possible[..LongestName] : possible;
    }

    private void WriteBook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        foreach (var (index, sheet) in _sheets.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", XmlConvert.ToString(index + 1));
            xml.WriteAttributeString("r", "id", Relations, $"rId{index + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("definedNames");
        foreach (var (index, sheet) in _sheets.Index())
        {
            var name = $"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!";
            WriteName(xml, "_xlnm._FilterDatabase", index, name + sheet.Range, hidden: true);
            WriteName(xml, "_xlnm.Print_Titles", index, name + "$1:$1", hidden: false);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteName(XmlWriter xml, string name, int sheet, string cells, bool hidden)
    {
        xml.WriteStartElement("definedName");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("localSheetId", XmlConvert.ToString(sheet));
        if (hidden)
        {
            xml.WriteAttributeString("hidden", "1");
        }

        xml.WriteString(cells);
        xml.WriteEndElement();
    }

    private void AddPart(string name, string xml) => AddPart(name, writer => writer.WriteRaw(xml));

    private void AddPart(string name, Action<XmlWriter> write)
    {
        using var part = Open(name);
        using var xml = XmlWriter.Create(part, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    // Quick rather than small: somebody waits for it.
    private Stream Open(string part) => _zip.CreateEntry(part, CompressionLevel.Fastest).Open();

    [GeneratedRegex(@"[\[\]:*?/\\]", RegexOptions.CultureInvariant)]
    private static partial Regex NoNameOfASheet();
}
