using LunchTriage.Core.Assessments;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Exports.Pdf.Writing;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>Where the owner went against the verdict, and how that turned out.</summary>
internal static class AgainstTheVerdict
{
    // How much of the page's width names have.
    private const double NameShare = 0.3;
    private const double StampPadding = 8;
    private const double Gap = 7;

    private static readonly Style Stamp = new(8.5, 12, Colour.Ink, Bold: true);

    public static void Draw(Sheet sheet)
    {
        var (flow, words, report) = (sheet.Flow, sheet.Words, sheet.Year.View.Report);
        if (report.Overrides == 0)
        {
            return;
        }

        var decided = words.Count(report.Invited - report.Undecided, "{0} decision", "{0} decisions");
        var section = sheet.Section(words["Against the verdict"], words["{0} of {1}", report.Overrides, decided], 2 * Style.Body.Leading);
        var list = section.Add("L");
        foreach (var each in report.AgainstTheVerdict)
        {
            Item(sheet, list.Add("LI").Add("LBody"), each);
        }

        flow.Y += 2;
        if (sheet.Year.UnlistedOverrides > 0)
        {
            sheet.Paragraph(section, [new(words["{0} more are in the CSV and Excel files of this year.", sheet.Year.UnlistedOverrides])], Style.Note);
        }

        foreach (var said in OverridesInWords.Of(report))
        {
            sheet.Paragraph(section, sheet.Said([said]), Style.Note);
        }
    }

    private static void Item(Sheet sheet, Tag item, OverriddenVerdict each)
    {
        var (flow, words, nameWidth) = (sheet.Flow, sheet.Words, sheet.Flow.Width * NameShare);
        var (ink, wash, edge) = VerdictColours.Of(each.Verdict);
        var name = flow.Break([new(each.Inviter)], Style.Strong, nameWidth);
        var verdict = flow.OneLine(words[each.Verdict.Word()], Stamp);
        var (left, stamped) = (flow.Left + nameWidth + 14, verdict.Width + (2 * StampPadding));
        var turned = flow.Break([new($"{words[OverridesInWords.Instead(each)]} {words[OverridesInWords.Turned(each)]}".TrimEnd())], Style.Body, flow.Right - left - stamped - Gap);
        flow.Need(Math.Max(name.Count, turned.Count) * Style.Body.Leading);
        var ends = flow.Draw(item.Add(new Tag("P") { Language = NameLanguage.Of(each.Inviter) }), name, Style.Strong, flow.Left, flow.Y);

        var said = item.Add("P");
        flow.Page.Lozenge(said, left, flow.Y + 0.5, stamped, 14, 0.6, wash, edge);
        flow.Draw(said, verdict, Stamp with { Colour = ink }, left + StampPadding, flow.Y + Style.Body.Baseline - Stamp.Baseline);
        flow.Y = Math.Max(ends, flow.Draw(said, turned, Style.Body, left + stamped + Gap, flow.Y)) + 5;
    }
}
