using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Exports.Pdf.Writing;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>What the sections of a report are written on.</summary>
/// <param name="Flow">Where the next thing goes.</param>
/// <param name="Year">The year that is told.</param>
/// <param name="Words">For what is said.</param>
internal sealed record Sheet(Flow Flow, YearView Year, Wording Words)
{
    private const double Above = 20;
    private const double Below = 6;

    // How much of a page's width a line of sentences takes at most.
    private const double Measure = 0.84;

    public double Measured => Flow.Width * Measure;

    /// <summary>Begins a section, on a new page where its beginning has no room on this one.</summary>
    /// <param name="title">What it is called, here and among the bookmarks.</param>
    /// <param name="aside">What is said at the right of it; empty for nothing.</param>
    /// <param name="needed">How high its beginning is, which isn't parted from the heading.</param>
    public Tag Section(string title, string aside, double needed)
    {
        var heading = 8 + Style.Heading.Leading + Below;
        if (!Flow.Need(Above + heading + needed) && !Flow.AtTop)
        {
            Flow.Y += Above;
        }

        var tag = Flow.Document.Root.Add("Sect");
        Flow.Document.Bookmark(title, Flow.Page, Flow.Y);
        Flow.Page.Line(tag: null, Flow.Left, Flow.Y, Flow.Right, Flow.Y, 0.75, Colour.Ink);
        Flow.Draw(tag.Add("H2"), Flow.OneLine(title, Style.Heading), Style.Heading, Flow.Left, Flow.Y + 8);
        if (aside.Length > 0)
        {
            var line = Flow.OneLine(aside, Style.Note);
            Flow.Draw(tag.Add("P"), line, Style.Note, Flow.Right - line.Width, Flow.Y + 8 + Style.Heading.Baseline - Style.Note.Baseline);
        }

        Flow.Y += heading;
        return tag;
    }

    /// <summary>Puts a paragraph of sentences.</summary>
    public void Paragraph(Tag parent, IEnumerable<Piece> sentences, Style style)
    {
        Flow.Put(parent.Add("P"), sentences, style, Measured);
        Flow.Y += style.Leading * 0.35;
    }

    /// <summary>The pieces of sentences, with a blank between two.</summary>
    public IEnumerable<Piece> Said(IEnumerable<Core.Phrase> sentences) =>
        sentences.SelectMany((sentence, i) => Words.Runs(sentence).Select(run => new Piece(run.Text, run.Strong)).Prepend(new(i == 0 ? "" : " ")));
}
