using LunchTriage.Core;
using LunchTriage.Core.Reports;

namespace LunchTriage.Web.Reports;

/// <summary>What a period is held against.</summary>
/// <param name="Days">Which days: of a year that still runs those of the year before up to the same day.</param>
/// <param name="Hours">What was counted in them.</param>
public sealed record PeriodBefore(DayRange Days, PeriodHours Hours);
