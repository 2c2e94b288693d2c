using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace LunchTriage.Web.Tests.Calendars;

/// <summary>A calendar as a program reads it. Fails where a line is longer than RFC 5545 allows, or doesn't end as it says.</summary>
internal static class ReadCalendar
{
    public static Calendar Of(string text)
    {
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        return Calendar.Load(text)!;
    }

    /// <summary>What tells a change: where it stands, how often it changed, and when it is.</summary>
    public static (string? Status, int Sequence, DateTime Start) State(this CalendarEvent lunch) => (lunch.Status, lunch.Sequence, lunch.Start!.Value);
}
