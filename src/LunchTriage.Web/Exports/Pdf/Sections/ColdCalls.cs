using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Reports;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>What became of cold calls.</summary>
internal static class ColdCalls
{
    public static void Draw(Sheet sheet)
    {
        if (ColdCallsInWords.Of(sheet.Year.View.Report) is { Count: > 0 } sentences)
        {
            sheet.Paragraph(sheet.Section(sheet.Words["Cold calls"], "", 3 * Style.Body.Leading), sheet.Said(sentences), Style.Body);
        }
    }
}
