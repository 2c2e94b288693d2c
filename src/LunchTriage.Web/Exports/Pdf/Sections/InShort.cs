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

        if (!sheet.Year.View.IsEmpty)
        {
            DrawFigures(sheet, section);
        }
    }

    private static void DrawFigures(Sheet sheet, Tag section)
    {
        var (flow, words, figures) = (sheet.Flow, sheet.Words, KeyFigure.Of(sheet.Year));
        var width = (flow.Width - ((figures.Count - 1) * Gap)) / figures.Count;
        var notes = figures.Select(figure => figure.Notes.SelectMany(note => flow.Break([new(words[note])], Style.Note, width)).ToArray()).ToArray();
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
            flow.Draw(item.Add("Lbl"), flow.OneLine(words[name], Style.Note), Style.Note, x, top);
            var body = item.Add("LBody");
            flow.Draw(body.Add("P"), flow.OneLine(words[number], Style.Figure), Style.Figure, x, top + Style.Note.Leading);
            flow.Draw(body.Add("P"), notes[i], Style.Note, x, top + Style.Note.Leading + Style.Figure.Leading);
        }

        flow.Y += height;
    }
}
