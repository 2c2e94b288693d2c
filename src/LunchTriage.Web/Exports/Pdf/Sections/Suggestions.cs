using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Reports;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>What the year suggests to change.</summary>
internal static class Suggestions
{
    private const double Indent = 12;

    public static void Draw(Sheet sheet)
    {
        var flow = sheet.Flow;
        if (SuggestionsInWords.Of(sheet.Year.View) is not { Count: > 0 } said)
        {
            return;
        }

        var list = sheet.Section(sheet.Words["What the year suggests"], "", 2 * Style.Sentence.Leading).Add("L");
        foreach (var each in said)
        {
            var lines = flow.Break(sheet.Said([each]), Style.Sentence, sheet.Measured - Indent);
            flow.Need(lines.Count * Style.Sentence.Leading);
            var item = list.Add("LI");
            flow.Draw(item.Add("Lbl"), flow.OneLine("–", Style.Sentence), Style.Sentence, flow.Left, flow.Y);
            flow.Y = flow.Draw(item.Add("LBody"), lines, Style.Sentence, flow.Left + Indent, flow.Y) + (Style.Sentence.Leading * 0.35);
        }
    }
}
