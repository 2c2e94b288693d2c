using System.Globalization;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>A report's numbers as its sentences have them: each leads to what is behind it, but for a nought.</summary>
internal static class Numbers
{
    /// <summary>What a lunch gave back for each of its hours; a dash where that isn't known.</summary>
    public static string PerHour(decimal? benefit) => benefit?.ToString("0.0", CultureInfo.CurrentCulture) ?? "–";

    /// <summary>A count.</summary>
    public static Figure Of(int count, string list) => new(count, count > 0 ? list : null);

    /// <summary>Hours.</summary>
    public static Figure Of(Hours hours, string list) => new(hours, hours > Hours.None ? list : null);

    /// <summary>How many were decided so.</summary>
    public static Figure Of(PeriodReport report, Decision decision) =>
        Of(report.ByDecision[decision], ReportLinks.Invited(report.Period, "decision=" + JsonName.Of(decision)));
}
