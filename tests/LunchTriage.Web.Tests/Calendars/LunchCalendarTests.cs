using LunchTriage.Web.Tests.Exports;

namespace LunchTriage.Web.Tests.Calendars;

public sealed class LunchCalendarTests(ReportedYear year) : IClassFixture<ReportedYear>
{
    [Fact]
    public async Task A_years_file_has_the_lunches_that_its_report_counts()
    {
        foreach (var each in new[] { 1999, 2024, 2025, 2026 })
        {
            var report = await year.App.GetAsync($"/api/v1/reports/{each}");
            var calendar = ReadCalendar.Of((await year.App.GetAsync($"/api/v1/reports/{each}.ics")).Text);
            Assert.Equal(new[] { "held", "cancelled", "noShow", "coming", "due" }.Sum(name => report[name].GetInt32()), calendar.Events.Count);
            Assert.Equal(report["cancelled"].GetInt32(), calendar.Events.Count(lunch => lunch.Status == "CANCELLED"));
        }
    }

    [Fact]
    public async Task It_is_a_file_with_a_name_and_tells_nothing_private()
    {
        var answer = await year.App.GetAsync("/api/v1/reports/2025.ics");
        Assert.Equal(("text/calendar; charset=utf-8", "attachment; filename=lunchtriage-2025.ics"), (answer.Header("Content-Type"), answer.Header("Content-Disposition")));
        Assert.DoesNotContain("For me alone", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A referral", answer.Text, StringComparison.Ordinal);
        var calendar = ReadCalendar.Of(answer.Text);
        Assert.Equal("Lunches 2025", calendar.Properties["X-WR-CALNAME"]!.Value);
        Assert.Equal(
            ["Lunch with 김서연", "Lunch with =HYPERLINK(\"http://example.org\")", "Lunch with Due Colleague", "Lunch with Cancelled Colleague"],
            calendar.Events.OrderBy(lunch => lunch.Start).Select(lunch => lunch.Summary));
        Assert.Contains("-2+3, \"quoted\" second line", calendar.Events.Select(lunch => lunch.Location));
    }

    [Fact]
    public async Task Initials_stand_for_names_where_they_are_asked_for()
    {
        var named = ReadCalendar.Of((await year.App.GetAsync("/api/v1/reports/2025.ics")).Text);
        var initials = ReadCalendar.Of((await year.App.GetAsync("/api/v1/reports/2025.ics?initials=true")).Text);
        Assert.Contains("Lunch with D. C.", initials.Events.Select(lunch => lunch.Summary));
        Assert.DoesNotContain(initials.Events, lunch => lunch.Summary!.Contains("Colleague", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_can_be_in_one_calendar_and_each_comes_again_as_the_same()
    {
        async Task<string[]> UidsAsync(string query) => [.. ReadCalendar.Of((await year.App.GetAsync("/api/v1/reports/2025.ics" + query)).Text).Events.Select(lunch => lunch.Uid!)];

        var (named, initials) = (await UidsAsync(""), await UidsAsync("?initials=true"));
        Assert.Equal(named.Length, initials.Length);
        Assert.Empty(named.Intersect(initials));
        Assert.Equal(initials, await UidsAsync("?initials=true"));
        Assert.All(initials, uid => Assert.EndsWith("@lunchtriage", uid, StringComparison.Ordinal));
    }
}
