using LunchTriage.Web.Exports.Pdf.Writing;

namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>Where on which page the next thing goes.</summary>
/// <param name="document">The document.</param>
/// <param name="paper">What it is printed on.</param>
/// <param name="cancellationToken">Stops.</param>
internal sealed class Flow(PdfDocument document, Paper paper, CancellationToken cancellationToken)
{
    private const double Millimetre = 72 / 25.4;
    private const double Top = 18 * Millimetre;
    private const double Foot = 20 * Millimetre;

    private PdfPage _page = document.AddPage(paper.Width, paper.Height);

    public PdfDocument Document => document;

    public LineBreaker Lines { get; } = new(document.Shelf);

    public PdfPage Page => _page;

    /// <summary>Where the next thing begins, from the page's top.</summary>
    public double Y { get; set; } = Top;

    public double Left { get; } = 16 * Millimetre;

    public double Width { get; } = paper.Width - (32 * Millimetre);

    public double Right => Left + Width;

    /// <summary>How much height the page has left.</summary>
    public double Room => paper.Height - Foot - Y;

    /// <summary>Nothing was put on the page yet.</summary>
    public bool AtTop => Y <= Top;

    /// <summary>Goes to a new page where so much has no room on this one.</summary>
    public bool Need(double height)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (height <= Room || AtTop)
        {
            return false;
        }

        NewPage();
        return true;
    }

    /// <summary>Goes to a new page.</summary>
    public void NewPage()
    {
        _page = document.AddPage(paper.Width, paper.Height);
        Y = Top;
    }

    /// <summary>The lines of a text that keep to a width.</summary>
    public IReadOnlyList<Line> Break(IEnumerable<Piece> text, Style style, double width) =>
        Lines.Break(text.Select(each => each with { Bold = each.Bold || style.Bold }), style.Size, width);

    /// <summary>A text in one line.</summary>
    public Line OneLine(string text, Style style) => Break([new(text)], style, double.MaxValue)[0];

    /// <summary>Draws a line of text.</summary>
    /// <param name="tag">Whose it is.</param>
    /// <param name="line">The line.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="x">Where it begins.</param>
    /// <param name="top">Its upper edge.</param>
    public void Draw(Tag? tag, Line line, Style style, double x, double top)
    {
        foreach (var part in line.Parts)
        {
            _page.Text(tag, part, x, top + style.Baseline, style.Size, style.Colour);
            x += part.WidthAt(style.Size);
        }
    }

    /// <summary>Draws lines one under the other, and says where they end.</summary>
    public double Draw(Tag? tag, IEnumerable<Line> lines, Style style, double x, double top)
    {
        foreach (var line in lines)
        {
            Draw(tag, line, style, x, top);
            top += style.Leading;
        }

        return top;
    }

    /// <summary>Puts a text into the flow; where it has no room, it goes on on the next page.</summary>
    public void Put(Tag tag, IEnumerable<Piece> text, Style style, double width)
    {
        foreach (var line in Break(text, style, width))
        {
            Need(style.Leading);
            Draw(tag, line, style, Left, Y);
            Y += style.Leading;
        }
    }

    /// <summary>The same words on every page, with its number.</summary>
    public void PutFooters(string words, Func<int, int, string> number)
    {
        foreach (var (i, page) in document.Pages.Index())
        {
            _page = page;
            var (top, counted) = (paper.Height - (11 * Millimetre) - Style.Footer.Leading, OneLine(number(i + 1, document.Pages.Count), Style.Footer));
            Draw(tag: null, OneLine(words, Style.Footer), Style.Footer, Left, top);
            Draw(tag: null, counted, Style.Footer, Right - counted.Width, top);
        }
    }
}
