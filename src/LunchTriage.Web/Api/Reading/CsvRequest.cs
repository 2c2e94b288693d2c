using System.ComponentModel;

namespace LunchTriage.Web.Api.Reading;

/// <summary>How a CSV file can be asked for, for the API's description.</summary>
internal sealed record CsvRequest : ReportRequest
{
    [Description("A byte order mark at the start, by which some spreadsheets tell UTF-8.")]
    public bool? Bom { get; init; }
}
