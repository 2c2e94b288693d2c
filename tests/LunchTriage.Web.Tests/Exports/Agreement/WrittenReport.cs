using LunchTriage.Web.Tests.Exports.Pdf;
using LunchTriage.Web.Tests.Pages;

namespace LunchTriage.Web.Tests.Exports.Agreement;

/// <summary>A report for people, taken apart alike whether it is a page or a PDF.</summary>
/// <param name="Format">Which of both.</param>
/// <param name="Sentences">What it says in sentences, in short first.</param>
/// <param name="Figures">The four numbers: of each the name, the number, and what is noted below.</param>
/// <param name="Tables">The tables, row by row and cell by cell; the first row has the headings.</param>
internal sealed record WrittenReport(string Format, string Sentences, IReadOnlyList<string[]> Figures, IReadOnlyList<string[][]> Tables)
{
    public static WrittenReport Of(BrowsedPage page) => new(
        "page",
        string.Join(' ', page.Document.QuerySelectorAll(".prose p").Select(Text)),
        [.. page.Document.QuerySelectorAll(".key-figures > div").Select(figure => figure.Children.Select(Text).ToArray())],
        [.. page.Document.QuerySelectorAll("table.ledger").Select(table => table.QuerySelectorAll("tr").Select(row => row.Children.Select(Text).ToArray()).ToArray())]);

    /// <summary>The PDF by its tags, as a screen reader comes to it.</summary>
    public static WrittenReport Of(ReadPdf pdf)
    {
        var document = TaggedPart.Of(pdf);
        return new(
            "PDF",
            string.Join(' ', document.All("P").Select(part => part.Text)),
            [.. document.All("L").First().Parts.Where(item => item.Parts[1].Parts.Count > 0).Select(item => (string[])[item.Parts[0].Text, .. item.Parts[1].Parts.Select(part => part.Text)])],
            [.. document.All("Table").Select(table => table.All("TR").Select(row => row.Parts.Select(cell => cell.Text).ToArray()).ToArray())]);
    }

    /// <summary>The rows below the headings of the table that has these first; none where there is no such table.</summary>
    public IEnumerable<string[]> Rows(params string[] headings) => Tables.FirstOrDefault(table => table[0].Take(headings.Length).SequenceEqual(headings))?.Skip(1) ?? [];

    private static string Text(AngleSharp.Dom.IElement element) => PageText.Of($"<main>{element.TextContent}</main>").Trim();
}
