using System.Xml;

namespace LunchTriage.Web.Exports.Excel;

/// <summary>The formats that a workbook's cells have, by the number under which a cell names its own.</summary>
internal sealed class CellStyles
{
    /// <summary>The style of a heading over text.</summary>
    public const int HeadingOfText = 1;

    /// <summary>The style of a heading over anything else.</summary>
    public const int HeadingOfNumbers = 2;

    private const int FirstOwnFormat = 164;

    private readonly Dictionary<CellFormat, int> _styles = [];

    /// <summary>The number of a format's style, given when it is first asked for.</summary>
    public int Of(CellFormat format)
    {
        if (!_styles.TryGetValue(format, out var style))
        {
            style = HeadingOfNumbers + 1 + _styles.Count;
            _styles.Add(format, style);
        }

        return style;
    }

    /// <summary>Writes the part that tells them.</summary>
    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Workbook.Main);
        CellFormat[] own = [.. _styles.Keys.Where(format => format.BuiltIn is null)];
        if (own.Length > 0)
        {
            WriteList(xml, "numFmts", own.Index().Select(each => $"""<numFmt numFmtId="{FirstOwnFormat + each.Index}" formatCode="{System.Security.SecurityElement.Escape(each.Item.Code)}"/>"""));
        }

        WriteList(xml, "fonts", ["""<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>""", """<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>"""]);
        WriteList(xml, "fills", ["""<fill><patternFill patternType="none"/></fill>""", """<fill><patternFill patternType="gray125"/></fill>""", """<fill><patternFill patternType="solid"><fgColor rgb="FFF1EADF"/></patternFill></fill>"""]);
        WriteList(xml, "borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>", """<border><left/><right/><top/><bottom style="thin"><color rgb="FF8A7F70"/></bottom><diagonal/></border>"""]);
        WriteList(xml, "cellStyleXfs", ["""<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>"""]);
        WriteList(xml, "cellXfs",
        [
            """<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>""",
            Heading(ofText: true),
            Heading(ofText: false),
            .. _styles.Keys.Select(format => Style(format.BuiltIn ?? FirstOwnFormat + Array.IndexOf(own, format), ofText: format == CellFormat.Text)),
        ]);
        WriteList(xml, "cellStyles", ["""<cellStyle name="Normal" xfId="0" builtinId="0"/>"""]);
        xml.WriteEndElement();
    }

    private static string Heading(bool ofText) => $"""<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment {Side(ofText)} vertical="bottom" wrapText="1"/></xf>""";

    private static string Style(int format, bool ofText) => $"""<xf numFmtId="{format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment {Side(ofText)}/></xf>""";

    // Text is set in a little, so that it doesn't touch the number before it.
    private static string Side(bool ofText) => ofText ? "horizontal=\"left\" indent=\"1\"" : "horizontal=\"right\"";

    private static void WriteList(XmlWriter xml, string name, IEnumerable<string> elements)
    {
        string[] all = [.. elements];
        xml.WriteStartElement(name);
        xml.WriteAttributeString("count", XmlConvert.ToString(all.Length));
        xml.WriteRaw(string.Concat(all));
        xml.WriteEndElement();
    }
}
