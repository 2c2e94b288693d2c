using LunchTriage.Core;
using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Reports;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>By which policy the year was judged, and how it is counted.</summary>
internal static class Terms
{
    private const double TermWidth = 104;
    private const double Gap = 12;

    private static readonly Style Term = Style.Body with { Size = 9.5, Leading = 14, Colour = Writing.Colour.SoftInk };
    private static readonly Style Meaning = Term with { Colour = Writing.Colour.Ink };

    public static void Draw(Sheet sheet)
    {
        Draw(sheet, "Policy in force", [.. MethodInWords.Policies(sheet.Year)]);
        Draw(sheet, "How it is counted", MethodInWords.Definitions);
    }

    private static void Draw(Sheet sheet, string title, IReadOnlyList<(Phrase Term, Phrase Meaning)> terms)
    {
        var (flow, words) = (sheet.Flow, sheet.Words);
        if (terms.Count == 0)
        {
            return;
        }

        var list = sheet.Section(words[title], "", 4 * Term.Leading).Add("L");
        foreach (var (term, meaning) in terms)
        {
            var (named, said) = (flow.Break([new(words[term])], Term, TermWidth), flow.Break([new(words[meaning])], Meaning, flow.Width - TermWidth - Gap));
            flow.Need(Math.Max(named.Count, said.Count) * Term.Leading);
            var item = list.Add("LI");
            var ends = flow.Draw(item.Add("Lbl"), named, Term, flow.Left, flow.Y);
            flow.Y = Math.Max(ends, flow.Draw(item.Add("LBody"), said, Meaning, flow.Left + TermWidth + Gap, flow.Y)) + 5;
        }
    }
}
