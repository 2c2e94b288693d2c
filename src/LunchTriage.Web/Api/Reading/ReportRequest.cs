using System.ComponentModel;

namespace LunchTriage.Web.Api.Reading;

/// <summary>How a report can be asked for, for the API's description.</summary>
internal record ReportRequest
{
    [Description("Initials instead of names.")]
    public bool? Initials { get; init; }
}
