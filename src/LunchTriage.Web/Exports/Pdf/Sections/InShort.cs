using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Exports.Pdf.Writing;
using LunchTriage.Web.Reports;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>What the year comes to, in sentences and in four numbers.</summary>
internal static class InShort
{
    private const double Gap = 16;

    public static void Draw(Sheet sheet)
    {
        var section = sheet.Section(sheet.Words["In short"], "", 3 * Style.Sentence.Leading);
        foreach (var paragraph in SummaryInWords.Of(sheet.Year))
        {
            sheet.Paragraph(section, sheet.Said(paragraph), Style.Sentence);
        }

        DrawFigures(sheet, section);
    }

    private static void DrawFigures(Sheet sheet, Tag section)
    {
        var (flow, figures) = (sheet.Flow, Figures(sheet).ToArray());
        var width = (flow.Width - (3 * Gap)) / figures.Length;
        var notes = figures.Select(figure => figure.Notes.Where(note => note.Length > 0).SelectMany(note => flow.Break([new(note)], Style.Note, width)).ToArray()).ToArray();
        var height = 7 + Style.Note.Leading + Style.Figure.Leading + (notes.Max(lines => lines.Length) * Style.Note.Leading);
        if (!flow.Need(10 + height))
        {
            flow.Y += 10;
        }

        var list = section.Add("L");
        foreach (var (i, (name, number, _)) in figures.Index())
        {
            var (x, top) = (flow.Left + (i * (width + Gap)), flow.Y + 7);
            var item = list.Add("LI");
            flow.Page.Line(tag: null, x, flow.Y, x + width, flow.Y, 1.25, Colour.Ink);
            flow.Draw(item.Add("Lbl"), flow.OneLine(name, Style.Note), Style.Note, x, top);
            var body = item.Add("LBody");
            flow.Draw(body.Add("P"), flow.OneLine(number, Style.Figure), Style.Figure, x, top + Style.Note.Leading);
            flow.Draw(body.Add("P"), notes[i], Style.Note, x, top + Style.Note.Leading + Style.Figure.Leading);
        }

        flow.Y += height;
    }

    private static IEnumerable<(string Name, string Number, string[] Notes)> Figures(Sheet sheet)
    {
        var (words, view, report) = (sheet.Words, sheet.Year.View, sheet.Year.View.Report);
        var kept = view.KeptBudget is { } budget ? words[budget] : "";
        var inHours = view.Budget is { Unit: BudgetUnit.Hours };
        yield return (words["Invited"], words.Written(report.Invited), [words.Count(report.ColdCalls, "{0} cold call", "{0} cold calls")]);
        yield return (words["Held"], words.Written(report.Held), [inHours ? "" : kept]);
        yield return (words["Spent"], words.Written(report.HoursSpent), [Money(total => total.Spent), inHours ? kept : ""]);
        yield return (words["Protected"], words.Written(report.HoursProtected), [Money(total => total.Protected)]);

        string Money(Func<MoneyTotal, Core.Costs.Money> which) => string.Join(words[", "], report.Money.Select(total => words.Written(which(total))));
    }
}
