using System.Net;
using Ical.Net;
using Ical.Net.CalendarComponents;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Web.Tests.Calendars;

public sealed class CalendarFeedTests : IAsyncLifetime
{
    private static readonly InvitationFacts ForDecember = OwnersApp.Neighbour with { ProposedFor = new DateTime(2026, 12, 3, 12, 30, 0) };

    private OwnersApp _app = null!;

    [Fact]
    public async Task What_is_accepted_appears_moves_and_is_called_off()
    {
        var address = await MakeAsync();
        var id = await _app.NoteAsync("Ada", ForDecember);
        Assert.Empty((await ReadAsync(address)).Events);

        await StoreAsync(store => store.DecideAsync(id, Decision.Accepted, "", version: null, default));
        var accepted = await OnlyAsync(address);
        Assert.Equal(("CONFIRMED", new DateTime(2026, 12, 3, 10, 30, 0)), (accepted.Status, accepted.Start!.AsUtc));

        await ChangeAsync(id, before => before with { Facts = before.Facts with { ProposedFor = new DateTime(2026, 12, 4, 13, 0, 0) } });
        var moved = await OnlyAsync(address);
        Assert.Equal((accepted.Uid, "CONFIRMED", new DateTime(2026, 12, 4, 11, 0, 0)), (moved.Uid, moved.Status, moved.Start!.AsUtc));
        Assert.True(moved.Sequence > accepted.Sequence);

        await StoreAsync(store => store.DecideAsync(id, Decision.Declined, "", version: null, default));
        var declined = await OnlyAsync(address);
        Assert.Equal((accepted.Uid, "CANCELLED"), (declined.Uid, declined.Status));
        Assert.True(declined.Sequence > moved.Sequence);

        await StoreAsync(store => store.DecideAsync(id, Decision.Accepted, "", version: null, default));
        Assert.Equal("CONFIRMED", (await OnlyAsync(address)).Status);
        await StoreAsync(store => store.RecordOutcomeAsync(id, new Outcome { Result = OutcomeResult.Cancelled, On = OwnersApp.Today, CancelledBy = CancelledBy.Them }, version: null, accept: false, default));
        var cancelled = await OnlyAsync(address);
        Assert.Equal((accepted.Uid, "CANCELLED"), (cancelled.Uid, cancelled.Status));
        Assert.True(cancelled.Sequence > declined.Sequence);

        await StoreAsync(store => store.DeleteAsync(id, version: null, default));
        Assert.Empty((await ReadAsync(address)).Events);
    }

    [Fact]
    public async Task It_reaches_twelve_months_back_and_as_far_ahead_as_there_is_something()
    {
        var address = await MakeAsync();
        foreach (var (name, day) in new[] { ("Too early", new DateTime(2025, 11, 23, 12, 0, 0)), ("First", new DateTime(2025, 11, 24, 12, 0, 0)), ("Far", new DateTime(2029, 1, 1, 12, 0, 0)) })
        {
            await _app.NoteAsync(name, OwnersApp.Neighbour with { ReceivedOn = new(2025, 11, 1), ProposedFor = day }, Decision.Accepted);
        }

        await _app.NoteAsync("Never accepted", ForDecember, Decision.Declined);
        Assert.Equal(["Lunch with First", "Lunch with Far"], (await ReadAsync(address)).Events.Select(lunch => lunch.Summary));
    }

    [Fact]
    public async Task It_says_what_it_is_called_and_how_often_to_ask()
    {
        var calendar = await ReadAsync(await MakeAsync());
        Assert.Equal(("Lunches", "Lunches", "PT1H", "PT1H"), (Said("NAME"), Said("X-WR-CALNAME"), Said("REFRESH-INTERVAL"), Said("X-PUBLISHED-TTL")));

        string? Said(string name) => calendar.Properties[name]!.Value?.ToString();
    }

    [Fact]
    public async Task Who_has_it_already_gets_it_again_only_when_something_changed()
    {
        var address = await MakeAsync();
        var id = await _app.NoteAsync("Ada", ForDecember, Decision.Accepted);
        using var first = await _app.Client.GetAsync(address);
        Assert.Equal("no-cache, private", first.Headers.CacheControl!.ToString());
        Assert.Equal("text/calendar; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        var known = first.Headers.ETag!;
        Assert.Equal((HttpStatusCode.NotModified, ""), await AskAsync());

        await ChangeAsync(id, before => before with { Venue = "Elsewhere" });
        Assert.Contains("Elsewhere", await ChangedAsync(), StringComparison.Ordinal);
        await _app.SetAsync(policy => policy with { Block = new(15, 45) });
        Assert.Contains("DTEND:20261203T121500Z", await ChangedAsync(), StringComparison.Ordinal);
        await _app.MoveAsync("America/New_York", _app.Clock.Now);
        Assert.Contains("DTEND:20261203T181500Z", await ChangedAsync(), StringComparison.Ordinal);
        await StoreAsync(store => store.DeleteAsync(id, version: null, default));
        Assert.DoesNotContain("VEVENT", await ChangedAsync(), StringComparison.Ordinal);

        async Task<(HttpStatusCode Status, string Text)> AskAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { known } } };
            using var answer = await _app.Client.SendAsync(request);
            known = answer.Headers.ETag!;
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }

        async Task<string> ChangedAsync()
        {
            var (status, text) = await AskAsync();
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Equal((HttpStatusCode.NotModified, ""), await AskAsync());
            return text;
        }
    }

    [Fact]
    public async Task An_address_is_made_renewed_and_taken_away_in_the_settings()
    {
        Assert.Empty((await _app.OpenAsync("/settings")).Document.QuerySelectorAll("#calendar-address"));
        var first = await MakeAsync();
        Assert.Matches("^http://localhost/calendar/[A-Za-z0-9_-]{43}\\.ics$", first);
        var page = await _app.OpenAsync("/settings");
        Assert.Equal(first, AddressOn(page));

        var renewed = AddressOn(await page.PressAsync("Give it another address"));
        Assert.NotEqual(first, renewed);
        await AssertNothingAsync(first);
        await ReadAsync(renewed);

        var revoked = await (await _app.OpenAsync("/settings")).PressAsync("Take the address away");
        Assert.Contains("Your calendar has no address any more.", revoked.Document.Body!.TextContent, StringComparison.Ordinal);
        await AssertNothingAsync(renewed);
    }

    [Fact]
    public async Task Making_one_in_two_tabs_makes_one()
    {
        var (one, other) = (await _app.OpenAsync("/settings"), await _app.OpenAsync("/settings"));
        Assert.Equal(AddressOn(await one.PressAsync("Make an address")), AddressOn(await other.PressAsync("Make an address")));
    }

    [Theory]
    [InlineData("/calendar/.ics")]
    [InlineData("/calendar/null.ics")]
    [InlineData("/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")]
    public async Task An_address_that_nobody_has_leads_nowhere(string address)
    {
        using var answer = await _app.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_secret_shows_the_calendar_of_the_owner_whose_it_is()
    {
        var mine = await MakeAsync();
        await _app.NoteAsync("Mine", ForDecember, Decision.Accepted);
        var theirs = await _app.OfAsync<LunchTriageContext, string>(async context =>
        {
            await context.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO Owners (Id, Name, Profession, TimeZone, Signature, Theme, CalendarToken, CreatedAt, Version) SELECT 2, 'Ines', Profession, TimeZone, Signature, Theme, 'theirs', CreatedAt, Version FROM Owners WHERE Id = 1;
                INSERT INTO Policies (OwnerId, Number, Document, CreatedAt) SELECT 2, Number, Document, CreatedAt FROM Policies WHERE OwnerId = 1;
                """);
            return "/calendar/theirs.ics";
        });

        Assert.Equal("Lunch with Mine", (await OnlyAsync(mine)).Summary);
        var calendar = await ReadAsync(theirs);
        Assert.Equal(("Lunches of Ines", 0), (calendar.Properties["NAME"]!.Value, calendar.Events.Count));
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private static string AddressOn(BrowsedPage page) => page.Of("calendar-address").GetAttribute("value")!;

    private async Task<string> MakeAsync() => AddressOn(await (await _app.OpenAsync("/settings")).PressAsync("Make an address"));

    private async Task<Calendar> ReadAsync(string address) => ReadCalendar.Of(await _app.HtmlAsync(address));

    private async Task<CalendarEvent> OnlyAsync(string address) => Assert.Single((await ReadAsync(address)).Events);

    private async Task AssertNothingAsync(string address)
    {
        using var answer = await _app.Client.GetAsync(address);
        Assert.Equal((HttpStatusCode.NotFound, "", null), (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.ETag));
    }

    private Task<ChangeResult> StoreAsync(Func<InvitationStore, Task<ChangeResult>> act) => _app.OfAsync(act);

    private async Task ChangeAsync(long id, Func<InvitationDetails, InvitationDetails> change)
    {
        var details = (await _app.StoredAsync(id)).Details;
        await StoreAsync(store => store.ChangeAsync(id, change(details), version: null, default));
    }
}
