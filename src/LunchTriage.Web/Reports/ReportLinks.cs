using LunchTriage.Core;
using LunchTriage.Web.Invitations;

namespace LunchTriage.Web.Reports;

/// <summary>Where the invitations behind a number are listed.</summary>
public static class ReportLinks
{
    /// <summary>Those that came in the period.</summary>
    /// <param name="period">The days.</param>
    /// <param name="filter">What else they have in common, as <c>name=value</c> pairs of the list's query.</param>
    public static string Invited(DayRange period, params string[] filter) => List(period, filter);

    /// <summary>Those whose lunch counts in the period.</summary>
    /// <inheritdoc cref="Invited" />
    public static string Lunches(DayRange period, params string[] filter) => List(period, ["by=counted", .. filter]);

    /// <summary>Those whose hours count as spent in the period.</summary>
    /// <inheritdoc cref="Invited" />
    public static string Spent(DayRange period, params string[] filter) => Lunches(period, ["spent=true", .. filter]);

    /// <summary>Those whose hours count as protected in the period.</summary>
    /// <param name="period">The days.</param>
    public static string Protected(DayRange period) => Invited(period, "status=turnedDown");

    /// <summary>Where the hourly rate is set.</summary>
    public const string Rate = "/settings#rate";

    /// <summary>Where the budget is set.</summary>
    public const string Budget = "/settings#amount";

    /// <summary>The rules as they are in force.</summary>
    public const string Rules = "/rules";

    /// <summary>The kinds among them.</summary>
    public const string Kinds = "/rules#u-kinds";

    /// <summary>The days of a month within a period.</summary>
    public static DayRange DaysOf(DateOnly month, DayRange period)
    {
        var last = month.AddMonths(1).AddDays(-1);
        return new(month < period.First ? period.First : month, last > period.Last ? period.Last : last);
    }

    private static string List(DayRange period, string[] filter) =>
        "/invitations?" + string.Join('&', [$"from={Days.Write(period.First)}", $"to={Days.Write(period.Last)}", .. filter]);
}
