using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Reports;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>What the report is, of which year, and whose.</summary>
internal static class Cover
{
    public static void Draw(Sheet sheet)
    {
        var (flow, words, root) = (sheet.Flow, sheet.Words, sheet.Flow.Document.Root);
        flow.Put(root.Add("P"), [new(words["Yearly report"])], Style.Note, flow.Width);
        flow.Y += 3;
        flow.Document.Bookmark(flow.Document.Title, flow.Page, flow.Y);
        flow.Put(root.Add("H1"), [new(flow.Document.Title)], Style.Title, flow.Width);
        flow.Y += 3;
        flow.Put(root.Add("P"), [new(words[CoverInWords.Line(sheet.Year)])], Style.Lead, flow.Width);
        flow.Y += 4;
    }
}
