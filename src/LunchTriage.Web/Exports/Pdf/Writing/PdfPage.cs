using System.Globalization;
using System.Text;
using LunchTriage.Web.Exports.Pdf.Typesetting;

namespace LunchTriage.Web.Exports.Pdf.Writing;

/// <summary>A page. Places are measured in points from its upper left corner; what is drawn for no tag is decoration, of which a screen reader says nothing.</summary>
/// <param name="width">Its width.</param>
/// <param name="height">Its height.</param>
internal sealed class PdfPage(double width, double height)
{
    private readonly StringBuilder _content = new();
    private readonly List<Tag> _marked = [];
    private Tag? _open;
    private bool _anyOpen;

    public double Width => width;

    public double Height => height;

    /// <summary>The tag of each mark, by its number.</summary>
    public IReadOnlyList<Tag> Marked => _marked;

    /// <summary>What is drawn, in the language of PDF.</summary>
    public byte[] Content()
    {
        Close();
        return Encoding.ASCII.GetBytes(_content.ToString());
    }

    /// <summary>A measure from the page's top as PDF has it, from its foot.</summary>
    public double FromFoot(double y) => height - y;

    public void Text(Tag? tag, SetText text, double x, double baseline, double size, Colour colour)
    {
        if (text.Glyphs.Count == 0)
        {
            return;
        }

        Mark(tag);
        _content.Append(CultureInfo.InvariantCulture, $"BT {colour} rg {PdfValue.Numbers(x, FromFoot(baseline))} Td");
        Face? face = null;
        foreach (var glyph in text.Glyphs)
        {
            if (glyph.Face != face)
            {
                _content.Append(face is null ? "" : ">]TJ").Append(CultureInfo.InvariantCulture, $" /{glyph.Face.Name} {PdfValue.Number(size)} Tf [<");
                face = glyph.Face;
            }

            _content.Append(glyph.Number.ToString("X4", CultureInfo.InvariantCulture));
            if (glyph.Kerning != 0)
            {
                _content.Append(CultureInfo.InvariantCulture, $">{PdfValue.Number(-glyph.Kerning)}<");
            }
        }

        _content.Append(">]TJ ET\n");
    }

    public void Line(Tag? tag, double fromX, double fromY, double toX, double toY, double thickness, Colour colour)
    {
        Mark(tag);
        _content.Append(CultureInfo.InvariantCulture, $"{colour} RG {PdfValue.Number(thickness)} w {PdfValue.Numbers(fromX, FromFoot(fromY))} m {PdfValue.Numbers(toX, FromFoot(toY))} l S\n");
    }

    public void Box(Tag? tag, double x, double y, double boxWidth, double boxHeight, Colour colour)
    {
        Mark(tag);
        _content.Append(CultureInfo.InvariantCulture, $"{colour} rg {Rectangle(x, y, boxWidth, boxHeight)} f\n");
    }

    /// <summary>A box with an outline, filled by a pattern of the document's.</summary>
    public void PatternBox(Tag? tag, double x, double y, double boxWidth, double boxHeight, string pattern, double thickness, Colour outline)
    {
        Mark(tag);
        _content.Append(CultureInfo.InvariantCulture, $"/Pattern cs /{pattern} scn {outline} RG {PdfValue.Number(thickness)} w {Rectangle(x, y, boxWidth, boxHeight)} B\n");
    }

    /// <summary>A box with round corners.</summary>
    public void Lozenge(Tag? tag, double x, double y, double boxWidth, double boxHeight, double thickness, Colour fill, Colour outline)
    {
        Mark(tag);
        // How far the handles of a curve stand off, for a quarter of a circle.
        const double Handle = 0.5523;
        var (r, left, right, top, foot) = (boxHeight / 2, x, x + boxWidth, FromFoot(y), FromFoot(y + boxHeight));
        var off = r * (1 - Handle);
        _content.Append(CultureInfo.InvariantCulture, $"{fill} rg {outline} RG {PdfValue.Number(thickness)} w {PdfValue.Numbers(left + r, foot)} m {PdfValue.Numbers(right - r, foot)} l ")
            .Append(CultureInfo.InvariantCulture, $"{PdfValue.Numbers(right - off, foot, right, foot + off, right, foot + r)} c {PdfValue.Numbers(right, top - off, right - off, top, right - r, top)} c {PdfValue.Numbers(left + r, top)} l ")
            .Append(CultureInfo.InvariantCulture, $"{PdfValue.Numbers(left + off, top, left, top - off, left, top - r)} c {PdfValue.Numbers(left, foot + off, left + off, foot, left + r, foot)} c b\n");
    }

    private string Rectangle(double x, double y, double boxWidth, double boxHeight) => $"{PdfValue.Numbers(x, FromFoot(y + boxHeight), boxWidth, boxHeight)} re";

    // What is drawn for one tag without a break is marked once.
    private void Mark(Tag? tag)
    {
        if (_anyOpen && _open == tag)
        {
            return;
        }

        Close();
        (_open, _anyOpen) = (tag, true);
        if (tag is null)
        {
            _content.Append("/Artifact BMC\n");
            return;
        }

        _content.Append(CultureInfo.InvariantCulture, $"/{tag.Kind} <</MCID {_marked.Count}>> BDC\n");
        tag.Add(new Tag.Mark(this, _marked.Count));
        _marked.Add(tag);
    }

    private void Close()
    {
        _content.Append(_anyOpen ? "EMC\n" : "");
        _anyOpen = false;
    }
}
