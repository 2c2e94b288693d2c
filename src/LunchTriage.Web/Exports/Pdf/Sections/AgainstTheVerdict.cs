using LunchTriage.Core.Reports;
using LunchTriage.Core.Assessments;
using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Exports.Pdf.Writing;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>Where the owner went against the verdict, and how that turned out.</summary>
internal static class AgainstTheVerdict
{
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
        var (flow, words) = (sheet.Flow, sheet.Words);
        var name = flow.Break([new(each.Inviter)], Style.Strong, sheet.Measured);
        var verdict = flow.OneLine(words[each.Verdict.Word()], Stamp with { Colour = VerdictColours.Of(each.Verdict).Ink });
        var stamped = verdict.Width + 16 + 6;
        var turned = flow.Break([new($"{words[OverridesInWords.Instead(each)]} {words[OverridesInWords.Turned(each)]}".TrimEnd())], Style.Body, sheet.Measured - stamped);
        flow.Need((name.Count + turned.Count) * Style.Body.Leading);
        flow.Y = flow.Draw(item.Add(new Tag("P") { Language = NameLanguage.Of(each.Inviter) }), name, Style.Strong, flow.Left, flow.Y);

        var said = item.Add("P");
        var (ink, wash, edge) = VerdictColours.Of(each.Verdict);
        flow.Page.Lozenge(said, flow.Left, flow.Y + 0.5, verdict.Width + 16, 14, 0.6, wash, edge);
        flow.Draw(said, verdict, Stamp with { Colour = ink }, flow.Left + 8, flow.Y + Style.Body.Baseline - Stamp.Baseline);
        flow.Y = flow.Draw(said, turned, Style.Body, flow.Left + stamped, flow.Y) + Gap;
    }
}
