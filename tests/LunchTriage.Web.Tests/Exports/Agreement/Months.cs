using System.Globalization;

namespace LunchTriage.Web.Tests.Exports.Agreement;

internal static class Months
{
    /// <summary>A day's month as all formats are compared by it: "2028-02".</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The month that a table of a year calls by its name.</summary>
    public static string Of(int year, string name) => Of(DateOnly.ParseExact($"{name} {year}", "MMMM yyyy", CultureInfo.InvariantCulture));
}
