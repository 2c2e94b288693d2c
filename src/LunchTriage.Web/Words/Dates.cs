using System.Globalization;
using System.Text.RegularExpressions;

namespace LunchTriage.Web.Words;

/// <summary>Days and times as a culture writes them, in the shapes that the pages use.</summary>
internal static partial class Dates
{
    /// <summary>"19 November 2026".</summary>
    public static string Full(DateOnly day, CultureInfo culture) => day.ToString(WithoutWeekday().Replace(culture.DateTimeFormat.LongDatePattern, ""), culture);

    /// <summary>"19 November"; with its year where that isn't <paramref name="today"/>'s.</summary>
    public static string Plain(DateOnly day, DateOnly today, CultureInfo culture) =>
        day.Year == today.Year ? day.ToString(culture.DateTimeFormat.MonthDayPattern, culture) : Full(day, culture);

    /// <summary>"Thursday, 19 November"; with its year where that isn't <paramref name="today"/>'s.</summary>
    public static string Weekday(DateOnly day, DateOnly today, CultureInfo culture)
    {
        var format = culture.DateTimeFormat;
        if (day.Year != today.Year)
        {
            return day.ToString(format.LongDatePattern, culture);
        }

        // The weekday stands on the side on which the culture's long date has it, tied as it is there.
        var weekday = WithoutWeekday().Match(format.LongDatePattern);
        return day.ToString(weekday.Index > 0 ? format.MonthDayPattern + weekday.Value : weekday.Value + format.MonthDayPattern, culture);
    }

    /// <summary>"23 Nov"; with its year where that isn't <paramref name="today"/>'s.</summary>
    public static string Brief(DateOnly day, DateOnly today, CultureInfo culture)
    {
        var format = culture.DateTimeFormat;
        var pattern = day.Year == today.Year ? format.MonthDayPattern : WithoutWeekday().Replace(format.LongDatePattern, "");
        return day.ToString(pattern.Replace("MMMM", "MMM", StringComparison.Ordinal), culture);
    }

    /// <summary>A year's name: "2026" in every culture, for it has no separator of thousands.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>"12:30", or "12:30 PM".</summary>
    public static string Clock(TimeOnly time, CultureInfo culture) => time.ToString(culture.DateTimeFormat.ShortTimePattern, culture);

    /// <summary>"5 days ago", "yesterday", "today", "tomorrow", "in 5 days".</summary>
    public static string Ago(DateOnly day, DateOnly today, Wording words) => (today.DayNumber - day.DayNumber) switch
    {
        0 => words["today"],
        1 => words["yesterday"],
        -1 => words["tomorrow"],
        > 0 and var days => words.Count(days, "{0} day ago", "{0} days ago"),
        var days => words.Count(-days, "in {0} day", "in {0} days"),
    };

    // The weekday with the comma or blank that ties it to the day.
    [GeneratedRegex(@"dddd,?\s*|,?\s*dddd$", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutWeekday();
}
