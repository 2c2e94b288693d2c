using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace LunchTriage.Web.Calendars;

/// <summary>
/// Writes parts of a calendar as RFC 5545 has them: text escaped, lines folded, CRLF. The one place that knows the library, which a
/// start has no use for: only who writes a calendar loads it.
/// </summary>
internal static class CalendarText
{
    private const string Product = "-//LunchTriage//LunchTriage//EN";

    /// <summary>The last line.</summary>
    public const string End = "END:VCALENDAR\r\n";

    /// <summary>All before the first event.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="refresh">How often to ask for it again; null where it is a file.</param>
    public static string Start(string name, TimeSpan? refresh)
    {
        var calendar = new Calendar { ProductId = Product };
        // Each name and interval twice: as RFC 7986 has it, and as programs had it before.
        calendar.AddProperty("NAME", name);
        calendar.AddProperty("X-WR-CALNAME", name);
        if (refresh is { } interval)
        {
            var duration = System.Xml.XmlConvert.ToString(interval);
            var property = new CalendarProperty("REFRESH-INTERVAL", duration);
            property.AddParameter("VALUE", "DURATION");
            calendar.Properties.Add(property);
            calendar.AddProperty("X-PUBLISHED-TTL", duration);
        }

        var whole = new CalendarSerializer().SerializeToString(calendar)!;
        return whole[..whole.LastIndexOf(End, StringComparison.Ordinal)];
    }

    /// <summary>An event.</summary>
    public static string Of(LunchEvent lunch)
    {
        var written = new CalendarEvent
        {
            Uid = lunch.Uid,
            Sequence = lunch.Sequence,
            Status = lunch.Cancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            DtStamp = At(lunch.ChangedAt),
            Created = At(lunch.CreatedAt),
            LastModified = At(lunch.ChangedAt),
            Summary = lunch.Summary,
            Description = lunch.Description,
            Location = lunch.Location.Length > 0 ? lunch.Location : null,
            Transparency = lunch.TakesTime ? TransparencyType.Opaque : TransparencyType.Transparent,
        };
        if (lunch.Time is { } time)
        {
            written.Start = At(time.Start);
            // An end that is the start is none: such an event takes no time.
            written.End = time.End > time.Start ? At(time.End) : null;
        }
        else
        {
            written.Start = new(lunch.On);
            written.End = new(lunch.On.AddDays(1));
        }

        return new ComponentSerializer().SerializeToString(written)!;
    }

    private static CalDateTime At(DateTimeOffset instant) => new(instant.UtcDateTime);
}
