using System.Globalization;
using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Exports.Pdf.Sections;
using LunchTriage.Web.Exports.Pdf.Writing;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Exports.Pdf;

/// <summary>The yearly report as a PDF: what the page says, on pages.</summary>
internal sealed class ReportPdf(YearReader reader, Wording words, TimeProvider time)
{
    /// <summary>The report of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="initials">Initials instead of names.</param>
    /// <param name="paper">What it is printed on.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<byte[]> ReportAsync(int year, bool initials, Paper paper, CancellationToken cancellationToken) =>
        Draw(await reader.ReadAsync(year, initials, cancellationToken), paper, cancellationToken);

    private byte[] Draw(YearView year, Paper paper, CancellationToken cancellationToken)
    {
        var document = new PdfDocument
        {
            Title = words[CoverInWords.Title(year)],
            Author = year.Owner.Name,
            Language = CultureInfo.CurrentUICulture.Name,
            Created = time.GetUtcNow(),
        };
        var flow = new Flow(document, paper, cancellationToken);
        var sheet = new Sheet(flow, year, words);
        Cover.Draw(sheet);
        InShort.Draw(sheet);
        if (!year.View.IsEmpty)
        {
            Suggestions.Draw(sheet);
            MonthByMonth.Draw(sheet);
            ByKind.Draw(sheet);
            TheLunches.Draw(sheet);
            ColdCalls.Draw(sheet);
            AgainstTheVerdict.Draw(sheet);
        }

        Terms.Draw(sheet);
        flow.PutFooters("LunchTriage", (page, all) => words["{0} / {1}", page, all]);
        return document.Write();
    }
}
