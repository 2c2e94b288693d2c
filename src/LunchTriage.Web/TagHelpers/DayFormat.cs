namespace LunchTriage.Web.TagHelpers;

/// <summary>The shapes in which a page writes a day.</summary>
public enum DayFormat
{
    /// <summary>"19 November"; with the year where it is another.</summary>
    Plain,

    /// <summary>"19 November 2026".</summary>
    Full,

    /// <summary>"Thursday, 19 November"; with the year where it is another.</summary>
    Weekday,

    /// <summary>"19 Nov"; with the year where it is another.</summary>
    Brief,

    /// <summary>"5 days ago".</summary>
    Ago,
}
