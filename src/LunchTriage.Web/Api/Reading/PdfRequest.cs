using System.ComponentModel;
using LunchTriage.Web.Exports.Pdf.Layout;

namespace LunchTriage.Web.Api.Reading;

/// <summary>How a PDF file can be asked for, for the API's description.</summary>
internal sealed record PdfRequest : ReportRequest
{
    [Description("The paper; left out, what the region of `Accept-Language` prints on.")]
    public PaperSize? Paper { get; init; }
}
