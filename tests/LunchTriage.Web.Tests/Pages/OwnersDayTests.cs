using LunchTriage.Core.Decisions;
using LunchTriage.Web.Tests.Pages.Evaluate;

namespace LunchTriage.Web.Tests.Pages;

/// <summary>Days and years begin and end on the owner's clock, not on the machine's.</summary>
public sealed class OwnersDayTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Theory]
    [InlineData("Europe/Berlin", "2026-12-31T22:59:59Z", "2026-12-31")]
    [InlineData("Europe/Berlin", "2026-12-31T23:00:00Z", "2027-01-01")]
    [InlineData("Pacific/Auckland", "2026-12-31T10:59:59Z", "2026-12-31")]
    [InlineData("Pacific/Auckland", "2026-12-31T11:00:00Z", "2027-01-01")]
    [InlineData("America/Los_Angeles", "2027-01-01T07:59:59Z", "2026-12-31")]
    [InlineData("America/Los_Angeles", "2027-01-01T08:00:00Z", "2027-01-01")]
    public async Task At_New_Year_the_owners_clock_decides_the_day_and_the_year(string zone, string instant, string day)
    {
        await _app.MoveAsync(zone, DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
        var form = await _app.OpenAsync("/evaluate");
        Assert.Equal(day, form.Of("facts-receivedOn").GetAttribute("max"));

        var shown = await form.Fill(AForm.Neighbour.With("day", "2027-01-05")).PressAsync("Save invitation");
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), (await _app.StoredAsync(shown)).Details.Facts.ReceivedOn);
        Assert.Equal($"/reports/{day[..4]}", (await _app.OpenAsync("/reports")).Address);
        Assert.Equal(day[..4], (await _app.OpenAsync("/dashboard")).Value("period"));
        Assert.Contains($"/invitations?from={day[..4]}-01-01&to={day[..4]}-12-31", PageText.All(await _app.HtmlAsync("/reports/" + day[..4]), "href"));
    }

    [Theory]
    [InlineData("2026-10-24T21:59:00Z", "2026-10-24")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25")]
    [InlineData("2026-10-25T22:59:00Z", "2026-10-25")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T21:59:00Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    public async Task The_days_on_which_clocks_change_are_23_and_25_hours_long(string instant, string day)
    {
        await _app.MoveAsync("Europe/Berlin", DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(day, (await _app.OpenAsync("/evaluate")).Of("facts-receivedOn").GetAttribute("max"));
    }

    [Theory]
    [InlineData("2026-03-08T04:59:59Z", "2026-03-07")]
    [InlineData("2026-03-08T05:00:00Z", "2026-03-08")]
    public async Task A_day_that_begins_at_one_because_midnight_is_skipped_is_a_day(string instant, string day)
    {
        await _app.MoveAsync("America/Havana", DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(day, (await _app.OpenAsync("/evaluate")).Of("facts-receivedOn").GetAttribute("max"));
    }

    [Fact]
    public async Task A_meal_at_an_hour_that_clocks_skip_or_repeat_stays_at_the_time_that_was_typed()
    {
        foreach (var (day, time) in ((string, string)[])[("2027-03-28", "02:30"), ("2027-10-31", "02:30")])
        {
            var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour.With("day", day).With("time", time)).PressAsync("Save invitation");
            var edit = await _app.OpenAsync(shown.Address + "/edit");
            Assert.Equal((day, time), (edit.Value("day"), edit.Value("time")));
            Assert.Contains("02:30", shown.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_coming_in_one_time_zone_is_due_in_another_where_the_day_has_passed()
    {
        await _app.MoveAsync("America/Los_Angeles", new(2026, 12, 4, 7, 0, 0, TimeSpan.Zero));
        var id = await _app.NoteAsync("Ada", OwnersApp.Neighbour with { ProposedFor = new DateTime(2026, 12, 3, 12, 30, 0) }, Decision.Accepted);
        Assert.Contains("Coming", await _app.TextAsync("/invitations?status=coming"), StringComparison.Ordinal);

        await _app.MoveAsync("Europe/Berlin", _app.Clock.Now);
        Assert.Contains($"/invitations/{id}", PageText.All(await _app.HtmlAsync("/invitations?status=due"), "href"));
    }

    [Fact]
    public async Task The_history_is_told_on_the_owners_clock()
    {
        await _app.MoveAsync("Asia/Tokyo", new(2026, 12, 31, 15, 20, 0, TimeSpan.Zero));
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour.With("day", "2027-01-05")).PressAsync("Save invitation");
        Assert.Contains("1 January, 00:20", shown.Document.QuerySelector(".history")!.TextContent, StringComparison.Ordinal);
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();
}
