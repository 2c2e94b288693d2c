using LunchTriage.Web.Exports.Pdf.Layout;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>What the report is, of which year, and whose.</summary>
internal static class Cover
{
    public static void Draw(Sheet sheet)
    {
        var (flow, words, year) = (sheet.Flow, sheet.Words, sheet.Year);
        var root = flow.Document.Root;
        var (owner, day) = (year.Owner, year.View.Report.AsOf);
        flow.Put(root.Add("P"), [new(words["Yearly report"])], Style.Note, flow.Width);
        flow.Y += 3;
        flow.Document.Bookmark(flow.Document.Title, flow.Page, flow.Y);
        flow.Put(root.Add("H1"), [new(flow.Document.Title)], Style.Title, flow.Width);
        flow.Y += 3;
        var line = owner.Name.Length > 0
            ? words["{0}. As of {1}.", string.Join(words[", "], new[] { owner.Name, owner.Profession }.Where(text => text.Length > 0)), day]
            : words["As of {0}.", day];
        flow.Put(root.Add("P"), [new(line)], Style.Lead, flow.Width);
        flow.Y += 4;
    }
}
