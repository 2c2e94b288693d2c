using System.Globalization;
using Ical.Net.CalendarComponents;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Calendars;
using LunchTriage.Storage.Owners;
using LunchTriage.Web.Calendars;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LunchTriage.Web.Tests.Calendars;

public sealed class LunchEventTests
{
    private static readonly DateTimeOffset Noted = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly CalendarLunch Lunch = new()
    {
        Id = 7,
        Version = 3,
        CreatedAt = Noted,
        ChangedAt = Noted.AddDays(1),
        Inviter = "Teodora Vasquez-Lund",
        Meal = Meal.Lunch,
        Venue = "Café Löwe",
        On = new(2026, 12, 10),
        HasDay = true,
        ProposedFor = new(2026, 12, 10, 12, 30, 0),
        Cancelled = false,
    };

    private static readonly Policy Policy = Policy.Default;

    [Fact]
    public void A_lunch_takes_from_before_it_until_after_it()
    {
        var read = Read(Lunch);
        Assert.Equal(("Lunch with Teodora Vasquez-Lund", "Café Löwe", "OPAQUE", "CONFIRMED"), (read.Summary, read.Location, read.Transparency, read.Status));
        Assert.Equal("You are at the table at 12:30. Set aside are 60 minutes before the lunch and 120 minutes from its start: what comes before and after is part of what it takes.", read.Description);
        Assert.Equal((new(2026, 12, 10, 10, 30, 0), new(2026, 12, 10, 13, 30, 0)), (read.Start!.AsUtc, read.End!.AsUtc));
        Assert.Equal(("1793606400000-7@lunchtriage", 2), (read.Uid, read.Sequence));
        Assert.Equal((Noted.UtcDateTime, Noted.UtcDateTime.AddDays(1), Noted.UtcDateTime.AddDays(1)), (read.Created!.AsUtc, read.LastModified!.AsUtc, read.DtStamp!.AsUtc));
        Assert.Empty(read.Alarms);
    }

    // Berlin's clock shows no 02:30 on 28 March 2027, and 02:30 twice on 31 October 2027.
    [Theory]
    [InlineData("2027-03-27T12:30", "2027-03-27T11:30")]
    [InlineData("2027-03-28T01:59", "2027-03-28T00:59")]
    [InlineData("2027-03-28T02:30", "2027-03-28T01:30")]
    [InlineData("2027-03-28T03:00", "2027-03-28T01:00")]
    [InlineData("2027-03-28T12:30", "2027-03-28T10:30")]
    [InlineData("2027-10-31T01:59", "2027-10-30T23:59")]
    [InlineData("2027-10-31T02:30", "2027-10-31T00:30")]
    [InlineData("2027-10-31T03:00", "2027-10-31T02:00")]
    [InlineData("2027-01-01T00:30", "2026-12-31T23:30")]
    [InlineData("2026-12-31T23:30", "2026-12-31T22:30")]
    public void It_goes_by_the_owners_clock_also_where_that_is_changed(string local, string utc)
    {
        var (at, instant) = (DateTime.Parse(local, CultureInfo.InvariantCulture), DateTime.Parse(utc, CultureInfo.InvariantCulture));
        var read = Read(Lunch with { On = DateOnly.FromDateTime(at), ProposedFor = at });
        Assert.Equal((instant.AddMinutes(-60), instant.AddMinutes(120)), (read.Start!.AsUtc, read.End!.AsUtc));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "2026-12-09T22:30")]
    [InlineData("Asia/Kathmandu", "2026-12-10T06:45")]
    [InlineData("Pacific/Honolulu", "2026-12-10T22:30")]
    public void A_clock_anywhere_is_known(string timeZone, string utc) =>
        Assert.Equal(DateTime.Parse(utc, CultureInfo.InvariantCulture), Read(Lunch, timeZone: timeZone).Start!.AsUtc.AddMinutes(60));

    [Fact]
    public void Where_no_time_is_known_it_takes_the_day()
    {
        var read = Read(Lunch with { ProposedFor = null });
        Assert.True(read.IsAllDay);
        Assert.Equal((new DateOnly(2026, 12, 10), new DateOnly(2026, 12, 11), "OPAQUE", "No time is set."), (read.Start!.Date, read.End!.Date, read.Transparency, read.Description));
    }

    [Fact]
    public void Where_no_day_is_known_either_it_leaves_one_free()
    {
        var read = Read(Lunch with { ProposedFor = null, HasDay = false });
        Assert.Equal((true, "TRANSPARENT", "No day is set yet. It stands on the day on which the invitation came."), (read.IsAllDay, read.Transparency, read.Description));
    }

    [Fact]
    public void A_lunch_that_was_on_another_day_stands_on_that_at_its_hour() =>
        Assert.Equal(new(2026, 12, 11, 10, 30, 0), Read(Lunch with { On = new(2026, 12, 11) }).Start!.AsUtc);

    [Fact]
    public void Where_nothing_is_set_aside_it_begins_and_takes_no_time()
    {
        var read = Read(Lunch, Policy with { Block = new(0, 0) });
        Assert.Equal((new(2026, 12, 10, 11, 30, 0), "You are at the table at 12:30."), (read.Start!.AsUtc, read.Description));
        Assert.Null(read.End);
    }

    [Fact]
    public void Whatever_moves_it_counts_as_its_change()
    {
        var sequence = Read(Lunch).Sequence;
        Assert.Equal(sequence + 1, Read(Lunch with { Version = 4 }).Sequence);
        Assert.Equal(sequence + 1, Read(Lunch, Policy with { Version = Policy.Version.Next, Block = new(30, 90) }).Sequence);
        Assert.Equal(sequence + 1, Read(Lunch, profileVersion: 2).Sequence);
    }

    [Theory]
    [InlineData("佐藤 美緒子と東京都立図書館司書組合の皆様、ならびに東京都立図書館司書組合の皆様")]
    [InlineData("👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷")]
    [InlineData("Ødegård; Åse, \"the\" C:\\Users: BEGIN:VEVENT \\n of a name that goes on and on, without an end in sight or a place to rest")]
    public void Names_and_places_come_back_as_they_went_in(string name)
    {
        var read = Read(Lunch with { Inviter = name, Venue = name + "\nSecond line\n\nFourth" });
        Assert.Equal(("Lunch with " + name, name + "\nSecond line\n\nFourth"), (read.Summary, read.Location));
    }

    [Theory]
    [InlineData(Meal.Breakfast, "Breakfast with T. V.")]
    [InlineData(Meal.Lunch, "Lunch with T. V.")]
    [InlineData(Meal.Coffee, "Coffee with T. V.")]
    [InlineData(Meal.Dinner, "Dinner with T. V.")]
    public void Initials_stand_for_the_name_where_they_are_asked_for(Meal meal, string summary) => Assert.Equal(summary, Read(WithoutNames.Of(Lunch with { Meal = meal })).Summary);

    private static CalendarEvent Read(CalendarLunch lunch, Policy? policy = null, string timeZone = "Europe/Berlin", int profileVersion = 1)
    {
        (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (new("en"), new("en-GB"));
        using var services = new ServiceCollection().AddSingleton<Microsoft.Extensions.Logging.ILoggerFactory>(NullLoggerFactory.Instance).AddWords().BuildServiceProvider();
        var profile = new OwnerProfile("", "", timeZone, "", "") { Version = profileVersion };
        var written = LunchEvent.Of(lunch, profile, policy ?? Policy, services.GetRequiredService<Wording>());
        return Assert.Single(ReadCalendar.Of(CalendarText.Start("Lunches", refresh: null) + CalendarText.Of(written) + CalendarText.End).Events);
    }
}
