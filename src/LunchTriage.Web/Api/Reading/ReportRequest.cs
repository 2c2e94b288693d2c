using System.ComponentModel;

namespace LunchTriage.Web.Api.Reading;

/// <summary>How a report can be asked for, for the API's description.</summary>
internal record ReportRequest
{
    [Description("Initials instead of names, and nothing else that could name somebody: no work setting, no place, nothing of what came of a lunch.")]
    public bool? Initials { get; init; }
}
