using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage;
using LunchTriage.Storage.Invitations;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Web.Tests.Pages.Invitations;

public sealed class IndexTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Fact]
    public async Task An_empty_list_says_what_to_do()
    {
        var html = await _app.HtmlAsync("/invitations");
        Assert.Contains("No invitation yet", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/evaluate\">Judge an invitation", html, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"search\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_fits_all_can_be_shown()
    {
        await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var html = await _app.HtmlAsync("/invitations?q=nobody");
        Assert.Contains("Nothing found", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/invitations\">Show all", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_says_where_it_stands()
    {
        var day = OwnersApp.Today;
        await _app.NoteAsync("Ada", OwnersApp.ColdCall, profession: "Teacher");
        await _app.NoteAsync("Ben", At(9), Decision.Accepted);
        await _app.NoteAsync("Cleo", OwnersApp.Neighbour, Decision.Accepted);
        await _app.NoteAsync("Dora", At(-5), Decision.Accepted);
        await _app.NoteAsync("Emil", At(-30), Decision.Accepted, OwnersApp.Held(day.AddDays(-30), 3.5m));
        await _app.NoteAsync("Fay", At(-30), Decision.Accepted, OwnersApp.Held(day.AddDays(-30)));
        await _app.NoteAsync("Gus", At(-40), Decision.Accepted, new() { Result = OutcomeResult.Cancelled, On = day, CancelledBy = CancelledBy.Them });
        await _app.NoteAsync("Hal", At(-40), Decision.Accepted, new() { Result = OutcomeResult.NoShow, On = day.AddDays(-40), Hours = Core.Costs.Hours.From(1) });
        await _app.NoteAsync("Ida", OwnersApp.ColdCall, Decision.Redirected);
        await _app.NoteAsync("Jon", At(9), Decision.Declined);
        await _app.NoteAsync("Kim", OwnersApp.ColdCall, Decision.Postponed);
        await _app.NoteAsync("Lea", At(9));
        await _app.NoteAsync("Max", At(9), Decision.Postponed);

        var text = await _app.TextAsync("/invitations");
        Assert.Contains("13 invitations 2 wait for your answer", text, StringComparison.Ordinal);
        Assert.Contains("November 13 invitations", text, StringComparison.Ordinal);
        Assert.Contains("Ada Teacher lunch, came 24 Nov Redirect Cold call Undecided", text, StringComparison.Ordinal);
        Assert.Contains("Lea lunch, came 24 Nov Accept Neighbour Undecided , for 3 Dec", text, StringComparison.Ordinal);
        Assert.Contains("Max lunch, came 24 Nov Accept Neighbour Postponed, was for 3 Dec", text, StringComparison.Ordinal);
        Assert.Contains("Ben lunch, came 24 Nov Accept Neighbour Coming 3 Dec", text, StringComparison.Ordinal);
        Assert.Contains("Coming, no day yet", text, StringComparison.Ordinal);
        Assert.Contains("Outcome missing", text, StringComparison.Ordinal);
        Assert.Contains("Held 25 Oct , 3.5 h", text, StringComparison.Ordinal);
        Assert.Contains("Held 25 Oct , 3 h", text, StringComparison.Ordinal);
        Assert.Contains("Cancelled by them", text, StringComparison.Ordinal);
        Assert.Contains("No-show 15 Oct , 1 h", text, StringComparison.Ordinal);
        Assert.Contains("Redirected, 3 h protected", text, StringComparison.Ordinal);
        Assert.Contains("Declined, 3 h protected Accept, but you declined", text, StringComparison.Ordinal);
        Assert.Contains("Postponed Redirect, but you postponed", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Eve Dan Cleo Ben Ada")]
    [InlineData("?year=2026", "Eve Dan Cleo Ben")]
    [InlineData("?year=2025", "Ada")]
    [InlineData("?verdict=redirect", "Ben Ada")]
    [InlineData("?type=neighbour", "Eve Dan Cleo")]
    [InlineData("?type=none", "Ben Ada")]
    [InlineData("?status=undecided", "Eve")]
    [InlineData("?status=coming", "Dan")]
    [InlineData("?status=noShow", "Cleo")]
    [InlineData("?status=turnedDown", "Ben")]
    [InlineData("?decision=accepted", "Dan Cleo Ada")]
    [InlineData("?coldCall=true", "Ben Ada")]
    [InlineData("?coldCall=false&override=false", "Eve Dan Cleo")]
    [InlineData("?override=true", "Ada")]
    [InlineData("?from=2026-10-01&to=2026-11-01", "Cleo Ben")]
    [InlineData("?from=2026-11-02", "Eve Dan")]
    [InlineData("?year=2026&by=counted&decision=accepted", "Dan Cleo Ada")]
    [InlineData("?year=2026&by=counted&to=2026-01-31", "Ada")]
    [InlineData("?q=cleo", "Cleo")]
    [InlineData("?q=&year=&verdict=&type=&status=", "Eve Dan Cleo Ben Ada")]
    [InlineData("?year=2024", "")]
    // What is wrong is left aside.
    [InlineData("?year=1949", "Eve Dan Cleo Ben Ada")]
    [InlineData("?status=Held&year=2025", "Ada")]
    [InlineData("?from=2026-11-31&after=nonsense&verdict=1&limit=-1&coldCall=yes", "Eve Dan Cleo Ben Ada")]
    [InlineData("?year=2025&year=2026", "Eve Dan Cleo Ben Ada")]
    [InlineData("?from=2026-11-02&to=2026-11-01", "Eve Dan")]
    public async Task Filters_let_through_what_they_say(string query, string names)
    {
        await FillAsync();
        Assert.Equal(names, string.Join(' ', Names(await _app.HtmlAsync("/invitations" + query))));
    }

    [Fact]
    public async Task What_narrows_the_list_beside_its_form_is_said_and_can_be_taken_away()
    {
        await FillAsync();
        var html = await _app.HtmlAsync("/invitations?q=a&year=2026&by=counted&from=2026-01-01&to=2026-03-31&decision=accepted&coldCall=true&override=true");
        var text = PageText.Of(html);
        Assert.Contains("Counted from 1 January 2026 to 31 March 2026", text, StringComparison.Ordinal);
        Assert.Contains("Decided: accepted", text, StringComparison.Ordinal);
        Assert.Contains("Cold calls only", text, StringComparison.Ordinal);
        Assert.Contains("Decided against the verdict", text, StringComparison.Ordinal);
        Assert.Contains("From somebody of whom nothing is noted any more", await _app.TextAsync("/invitations?inviterOf=4711"), StringComparison.Ordinal);
        Assert.Contains("/invitations?year=2026&decision=accepted&coldCall=true&override=true&q=a", PageText.All(html, "href"));
        Assert.Contains("<input type=\"hidden\" name=\"decision\" value=\"accepted\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_address_has_wrong_is_named()
    {
        await FillAsync();
        Assert.Contains("Left aside, because the address has it wrong: verdict, status.", await _app.TextAsync("/invitations?status=lost&verdict=maybe"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_have_no_gaps_and_no_doubles_while_others_are_noted()
    {
        for (var i = 0; i < 120; i++)
        {
            await _app.NoteAsync($"N{i:000}", OwnersApp.ColdCall with { ReceivedOn = OwnersApp.Today.AddDays(-i / 3) });
        }

        List<string> seen = [];
        var next = "/invitations?coldCall=true";
        for (var page = 0; next is not null; page++)
        {
            var html = await _app.HtmlAsync(next);
            seen.AddRange(Names(html));
            Assert.Equal(page < 2 ? 50 : 20, Names(html).Length);
            next = PageText.All(html, "href").FirstOrDefault(address => address.Contains("after=", StringComparison.Ordinal));
            Assert.True(next is null || next.Contains("coldCall=true", StringComparison.Ordinal));
            await _app.NoteAsync($"later {page}", OwnersApp.ColdCall);
        }

        Assert.Equal(120, seen.Distinct().Count());
        Assert.Equal(120, seen.Count);
    }

    [Fact]
    public async Task A_month_that_a_page_cuts_says_how_many_of_it_are_here()
    {
        for (var i = 0; i < 52; i++)
        {
            await _app.NoteAsync($"N{i:00}", OwnersApp.ColdCall with { ReceivedOn = i < 3 ? new(2026, 11, 3) : new(2026, 10, 5) });
        }

        var first = await _app.HtmlAsync("/invitations");
        Assert.Contains("November 3 invitations", PageText.Of(first), StringComparison.Ordinal);
        Assert.Contains("October 47 invitations on this page", PageText.Of(first), StringComparison.Ordinal);
        var second = await _app.TextAsync(PageText.All(first, "href").Single(address => address.Contains("after=", StringComparison.Ordinal)));
        Assert.Contains("October 2 invitations on this page", second, StringComparison.Ordinal);
        Assert.Contains("There is nothing older. Back to the newest", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_page_whose_month_ends_with_it_counts_the_month_whole()
    {
        for (var i = 0; i < 51; i++)
        {
            await _app.NoteAsync($"N{i:00}", OwnersApp.ColdCall with { ReceivedOn = i < 50 ? new(2026, 11, 3) : new(2026, 10, 5) });
        }

        var first = await _app.HtmlAsync("/invitations");
        Assert.Contains("November 50 invitations", PageText.Of(first), StringComparison.Ordinal);
        Assert.DoesNotContain("on this page", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_text_whatever_it_looks_like()
    {
        await _app.NoteAsync("<script>alert(1)</script>", OwnersApp.ColdCall, profession: "\"><img src=x>");
        var html = await _app.HtmlAsync("/invitations?q=%22%3E%3Cimg");
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_search_found_is_marked_where_it_stands()
    {
        await NoteAsync("Gül Yılmaz", "Sönmez & Größe", "Mensa", "Whether <b>you</b> would come to the long table.", "", "");
        var html = await _app.HtmlAsync("/invitations?q=yilmaz+grosse+tab");
        Assert.Contains("Gül <mark>Yılmaz</mark></bdi></a>", html, StringComparison.Ordinal);
        Assert.Contains("Sönmez &amp; <mark>Größe</mark>", html, StringComparison.Ordinal);
        Assert.Contains("Message: <bdi>Whether &lt;b&gt;you&lt;/b&gt; would come to the long <mark>tab</mark>le.</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("Place: <bdi><mark>Mensa</mark></bdi>", await _app.HtmlAsync("/invitations?q=MENSA"), StringComparison.Ordinal);
        Assert.DoesNotContain("<mark>", await _app.HtmlAsync("/invitations"), StringComparison.Ordinal);
        Assert.DoesNotContain("Whether", await _app.HtmlAsync("/invitations"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_note_is_found_and_never_shown()
    {
        await NoteAsync("Gül Yılmaz", "", "", "", "A budget meeting", "Too proud of the budget by half");
        var text = await _app.TextAsync("/invitations?q=proud");
        Assert.Contains("Gül Yılmaz In your private note lunch", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Too proud", text, StringComparison.Ordinal);
        Assert.DoesNotContain("by half", text, StringComparison.Ordinal);
        Assert.Contains("What came of it: A budget meeting In your private note", await _app.TextAsync("/invitations?q=budget"), StringComparison.Ordinal);
        Assert.Contains("Note to your decision: Gladly", await _app.TextAsync("/invitations?q=%22gladly%22"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%22")]
    [InlineData("*")]
    [InlineData("ben+%22")]
    [InlineData("ben*")]
    [InlineData("NEAR(ben")]
    [InlineData("name:ben")]
    [InlineData("-ben+%28")]
    public async Task Nothing_that_is_typed_is_an_error(string typed)
    {
        await _app.NoteAsync("Near Ben Name Ben", OwnersApp.ColdCall);
        Assert.Equal(["Near Ben Name Ben"], Names(await _app.HtmlAsync("/invitations?q=" + typed)));
    }

    [Theory]
    [InlineData("!!!")]
    [InlineData("-")]
    [InlineData("“”")]
    public async Task Of_a_search_without_a_word_it_says_that_there_was_nothing_to_search_for(string typed)
    {
        await FillAsync();
        var page = await _app.OpenAsync("/invitations?q=" + Uri.EscapeDataString(typed));
        Assert.Equal($"There is nothing to search for in “{typed}”. Type letters or digits.", page.Document.QuerySelector(".filter-entry [role=status]")?.TextContent);
        Assert.Contains("5 invitations", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("that fit", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing to search for", await _app.TextAsync("/invitations?q=ada+!!!"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?from=2026-01-01&to=2026-12-31&by=counted&spent=true", "1 invitation In all 3 h spent.")]
    [InlineData("?status=held", "1 invitation In all 3 h spent.")]
    [InlineData("?from=2026-01-01&to=2026-12-31&status=turnedDown", "1 invitation In all 3 h protected.")]
    public async Task A_list_of_hours_says_what_they_add_up_to(string query, string said)
    {
        await FillAsync();
        Assert.Contains(said, await _app.TextAsync("/invitations" + query), StringComparison.Ordinal);
        Assert.DoesNotContain("In all", await _app.TextAsync("/invitations?decision=accepted"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_hours_add_up_to_is_said_on_each_page_of_them()
    {
        for (var i = 0; i < 55; i++)
        {
            await _app.NoteAsync($"N{i:00}", OwnersApp.ColdCall, Decision.Redirected);
        }

        var first = await _app.HtmlAsync("/invitations?from=2026-01-01&to=2026-12-31&status=turnedDown");
        Assert.Contains("55 invitations In all 165 h protected.", PageText.Of(first), StringComparison.Ordinal);
        var second = PageText.All(first, "href").Single(address => address.Contains("after=", StringComparison.Ordinal));
        Assert.Contains("55 invitations In all 165 h protected.", await _app.TextAsync(second), StringComparison.Ordinal);
        // Of these it would take long.
        Assert.DoesNotContain("In all", await _app.TextAsync("/invitations?status=turnedDown"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_very_many_it_says_that_there_are_more()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        await _app.InAsync<LunchTriageContext>(async context =>
        {
            // As rows of both tables, in one stroke: to note so many would take long.
            await using var transaction = await context.Database.BeginTransactionAsync();
            await context.Database.ExecuteSqlAsync($"CREATE TEMP TABLE Another AS SELECT * FROM Invitations WHERE Id = {id}");
            for (var i = 0; i < InvitationList.MostCounted; i++)
            {
                await context.Database.ExecuteSqlAsync($"UPDATE Another SET Id = Id + 1");
                await context.Database.ExecuteSqlAsync($"INSERT INTO Invitations SELECT * FROM Another");
            }

            await context.Database.ExecuteSqlAsync($"DELETE FROM InvitationSearch");
            await context.Database.ExecuteSqlAsync($"INSERT INTO InvitationSearch (rowid, Name) SELECT {OwnersApp.Today.DayNumber} * 4294967296 + Id, '00000001ada' FROM Invitations");
            await transaction.CommitAsync();
        });
        Assert.Contains("More than 1,000 invitations", await _app.TextAsync("/invitations?q=ada"), StringComparison.Ordinal);
        Assert.Contains("More than 1,000 invitations in 2026", await _app.TextAsync("/invitations?q=ada&year=2026"), StringComparison.Ordinal);
        Assert.Contains("1,001 invitations", await _app.TextAsync("/invitations"), StringComparison.Ordinal);
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private async Task NoteAsync(string name, string organization, string venue, string message, string cameOfIt, string privateNote)
    {
        var facts = OwnersApp.Neighbour with { ProposedFor = new DateTime(2026, 11, 5, 12, 30, 0) };
        var outcome = new Outcome { Result = OutcomeResult.Held, On = new(2026, 11, 5), CameOfIt = cameOfIt, PrivateNote = privateNote };
        await _app.InAsync<InvitationStore>(async store =>
        {
            var id = (await store.AddAsync(new(new(name, Organization: organization), ReceivedVia.Email, venue, message, facts), null, null, default)).Id;
            await store.DecideAsync(id, Decision.Accepted, "Gladly", version: null, default);
            await store.RecordOutcomeAsync(id, outcome, version: null, accept: false, default);
        });
    }

    private async Task FillAsync()
    {
        await _app.NoteAsync("Ada", OwnersApp.ColdCall with { ReceivedOn = new(2025, 12, 20), ProposedFor = new DateTime(2026, 1, 8, 12, 30, 0) }, Decision.Accepted, OwnersApp.Held(new(2026, 1, 8)));
        await _app.NoteAsync("Ben", OwnersApp.ColdCall with { ReceivedOn = new(2026, 10, 1) }, Decision.Redirected);
        await _app.NoteAsync("Cleo", OwnersApp.Neighbour with { ReceivedOn = new(2026, 11, 1), ProposedFor = new DateTime(2026, 11, 5, 12, 30, 0) }, Decision.Accepted, new() { Result = OutcomeResult.NoShow, On = new(2026, 11, 5) });
        await _app.NoteAsync("Dan", OwnersApp.Neighbour with { ReceivedOn = new(2026, 11, 20) }, Decision.Accepted);
        await _app.NoteAsync("Eve", OwnersApp.Neighbour with { ReceivedOn = new(2026, 11, 21) });
    }

    private static InvitationFacts At(int days) => OwnersApp.Neighbour with { ProposedFor = OwnersApp.Today.AddDays(days).ToDateTime(new(12, 30)) };

    private static string[] Names(string html) => [.. System.Text.RegularExpressions.Regex.Matches(html.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal), "<bdi>([^<]*)</bdi></a>").Select(match => match.Groups[1].Value)];
}
