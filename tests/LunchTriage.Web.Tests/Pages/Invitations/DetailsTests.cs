using System.Net;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Tests.Pages.Invitations;

public sealed class DetailsTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Fact]
    public async Task It_is_decided_changed_and_taken_back_and_the_history_keeps_all_of_it()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.Neighbour);
        var page = await (await OpenAsync(id)).Fill(("note", "Gladly,\nand soon")).PressAsync("Accept");
        Assert.Contains("You accepted on 24 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal((Decision.Accepted, "Gladly,\nand soon", false), await DecisionAsync(id));

        page = await page.PressAsync("Postpone");
        Assert.Equal((Decision.Postponed, "", false), await DecisionAsync(id));

        page = await page.PressAsync("Take the decision back");
        Assert.Contains("What do you say?", page.Text, StringComparison.Ordinal);
        var stored = await _app.StoredAsync(id);
        Assert.Null(stored.Decision);
        Assert.Equal([HistoryKind.Noted, HistoryKind.Decided, HistoryKind.Decided, HistoryKind.DecisionTakenBack], stored.History.Select(entry => entry.Kind));
        Assert.Equal(["Undecided again; before: postponed.", "You postponed it. Before: accepted.", "You accepted. “Gladly,\nand soon”"], page.Document.QuerySelectorAll(".history li .row").Take(3).Select(entry => entry.TextContent.Trim()));
    }

    [Fact]
    public async Task Why_presenting_that_day_did_not_count_is_said_where_it_did_not()
    {
        var page = await OpenAsync(await _app.NoteAsync("Ada", OwnersApp.Neighbour with { PresentingThatDay = true }));
        Assert.Contains("The presenter’s break did not decide: a kind fits that isn’t with colleagues, as these are: Reconnecting, The profession and Just met.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The presenter’s break", (await OpenAsync(await _app.NoteAsync("Ben", OwnersApp.Neighbour))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_can_be_undone_at_once()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.Neighbour);
        var decided = await (await OpenAsync(id)).PressAsync("Decline");
        await decided.PressAsync("Undo");
        Assert.Null((await _app.StoredAsync(id)).Decision);
    }

    [Fact]
    public async Task What_was_just_done_is_said_once_for_the_browser_may_not_keep_that_page()
    {
        var path = $"/invitations/{await _app.NoteAsync("Ada", OwnersApp.Neighbour)}";
        var token = PageText.TokenOf(await _app.HtmlAsync(path));
        using var decided = await _app.Client.PostAsync(path + "?handler=Decide", new FormUrlEncodedContent([new("decision", "declined"), new("form-token", token)]));
        var said = await decided.Content.ReadAsStringAsync();
        Assert.Contains("You declined.", PageText.Of(said), StringComparison.Ordinal);
        Assert.Contains(PageText.All(said, "src"), source => source.StartsWith("/said.", StringComparison.Ordinal));
        Assert.Equal("no-store", decided.Headers.CacheControl?.ToString());

        // What is typed into it stays for the back button.
        using var again = await _app.Client.GetAsync(path);
        Assert.DoesNotContain("class=\"said\"", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("no-cache, private", again.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_note_alone_is_changed_by_a_button_of_its_own_and_the_history_says_so()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.Neighbour);
        var page = await (await OpenAsync(id)).Fill(("note", "Gladly")).PressAsync("Accept");
        Assert.Equal("Gladly", Assert.Single(page.Document.QuerySelectorAll(".verdict-decide blockquote")).TextContent);
        Assert.False(page.Document.QuerySelector(".verdict-decide details")!.HasAttribute("open"));

        page = await page.Fill(("note", "Gladly, and soon")).PressAsync("Save the note");
        Assert.Contains("The note to your decision is saved.", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((Decision.Accepted, "Gladly, and soon", false), await DecisionAsync(id));
        page = await page.PressAsync("Save the note");
        page = await page.Fill(("note", "")).PressAsync("Save the note");
        Assert.Equal(
            ["You removed the note to your decision.", "You changed the note to your decision: “Gladly, and soon”", "You accepted. “Gladly”"],
            page.Document.QuerySelectorAll(".history li .row").SkipLast(1).Select(entry => entry.TextContent.Trim()));
        await page.PressAsync("Undo");
        Assert.Equal((Decision.Accepted, "Gladly, and soon", false), await DecisionAsync(id));
    }

    [Fact]
    public async Task Undoing_a_changed_decision_brings_back_the_one_before_with_its_note()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.Neighbour);
        var page = await (await OpenAsync(id)).Fill(("note", "Gladly")).PressAsync("Accept");
        page = await page.Fill(("note", "No time after all")).PressAsync("Postpone");
        Assert.Equal((Decision.Postponed, "No time after all", false), await DecisionAsync(id));
        await page.PressAsync("Undo");
        Assert.Equal((Decision.Accepted, "Gladly", false), await DecisionAsync(id));
    }

    [Fact]
    public async Task The_longest_note_is_undone_like_any_other_and_weighs_on_no_later_request()
    {
        var note = new string('ж', InvitationDetails.LongestNote);
        var id = await _app.NoteAsync("Ada", OwnersApp.Neighbour);
        var page = await (await OpenAsync(id)).Fill(("note", note)).PressAsync("Accept");
        page = await page.Fill(("note", "")).PressAsync("Decline");
        await page.PressAsync("Undo");
        Assert.Equal((Decision.Accepted, note, false), await DecisionAsync(id));
    }

    [Fact]
    public async Task The_same_decision_again_changes_nothing_and_offers_no_undo()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.Neighbour, Decision.Accepted);
        var page = await (await OpenAsync(id)).PressAsync("Accept");
        Assert.DoesNotContain("Undo", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await _app.StoredAsync(id)).History.Count);
    }

    [Theory]
    [InlineData("Accept", true)]
    [InlineData("Postpone", true)]
    [InlineData("Redirect", false)]
    [InlineData("Decline", false)]
    public async Task A_decision_against_the_verdict_is_noted_as_an_override(string button, bool isOverride)
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var page = await (await OpenAsync(id)).PressAsync(button);
        Assert.Equal(isOverride, (await _app.StoredAsync(id)).Decision!.Override);
        Assert.Equal(isOverride, page.Text.Contains("on 24 November 2026, against the verdict.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_refused_and_stays()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var note = new string('n', InvitationDetails.LongestNote + 1);
        var page = await (await OpenAsync(id)).Fill(("note", note)).PressAsync("Decline");
        Assert.Contains("Use at most 4,000 characters.", page.Text, StringComparison.Ordinal);
        Assert.Equal(note, page.Value("note"));
        Assert.Null((await _app.StoredAsync(id)).Decision);
    }

    [Fact]
    public async Task While_an_outcome_stands_another_decision_is_refused_with_409_and_the_reason()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
        var before = await OpenAsync(id);
        await before.Fill(("outcome.result", "held")).PressAsync("Save outcome");

        var refused = await before.PressAsync("Decline");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("While an outcome is recorded, the decision stands. Take the outcome back to change it.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await before.PressAsync("Take the decision back")).Status);
        Assert.Equal(Decision.Accepted, (await _app.StoredAsync(id)).Decision!.Decision);
        Assert.DoesNotContain(refused.Document.QuerySelectorAll("button"), button => button.TextContent.Trim() == "Decline");
    }

    [Fact]
    public async Task A_note_typed_on_a_page_that_was_overtaken_is_shown_again_with_the_reason()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
        var before = await OpenAsync(id);
        await (await OpenAsync(id)).Fill(("outcome.result", "held")).PressAsync("Save outcome");

        var refused = await before.Fill(("note", "Not after\nall")).PressAsync("Decline");
        Assert.Equal((HttpStatusCode.Conflict, "Not after\nall"), (refused.Status, refused.Of("note").TextContent.ReplaceLineEndings("\n")));
        Assert.Contains("Somebody changed this invitation in the meantime", refused.Text, StringComparison.Ordinal);

        var told = refused.Document.QuerySelector("main > .error-summary:first-child")!;
        Assert.True(told.HasAttribute("autofocus") && told.QuerySelector("a[href='#decide']") is not null && refused.Document.GetElementById("decide") is not null);

        refused = await before.Fill(("note", new string('n', InvitationDetails.LongestNote + 1))).PressAsync("Decline");
        Assert.Equal((HttpStatusCode.BadRequest, InvitationDetails.LongestNote + 1), (refused.Status, refused.Of("note").TextContent.Length));
    }

    [Fact]
    public async Task A_decision_on_what_was_judged_again_in_another_tab_is_told_and_stands_when_it_is_sent_again()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var before = await OpenAsync(id);
        await (await _app.OpenAsync($"/invitations/{id}/edit")).Fill(("invitation.venue", "The Old Granary")).PressAsync("Save changes");

        var refused = await before.Fill(("note", "Kindly")).PressAsync("Redirect");
        Assert.Equal((HttpStatusCode.Conflict, "Kindly"), (refused.Status, refused.Value("note")));
        Assert.Contains("The Old Granary", refused.Text, StringComparison.Ordinal);
        Assert.Null((await _app.StoredAsync(id)).Decision);

        await refused.PressAsync("Redirect");
        Assert.Equal((Decision.Redirected, "Kindly", false), await DecisionAsync(id));
        refused = await before.Fill(("note", "")).PressAsync("Accept");
        Assert.Equal((HttpStatusCode.Conflict, false), (refused.Status, refused.Document.QuerySelector(".verdict-decide details")!.HasAttribute("open")));
    }

    [Fact]
    public async Task What_was_typed_for_an_invitation_that_another_tab_deleted_is_shown_to_be_copied()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
        var before = await OpenAsync(id);
        await (await _app.OpenAsync($"/invitations/{id}/delete")).PressAsync("Delete it");

        var noted = await before.Fill(("note", "Gladly")).PressAsync("Accept");
        Assert.Equal((HttpStatusCode.NotFound, "Gladly"), (noted.Status, noted.Of("typed-0").TextContent));
        var told = await before.Fill(("outcome.result", "held"), ("outcome.cameOfIt", "A plan"), ("outcome.privateNote", "Hm")).PressAsync("Save outcome");
        Assert.Equal(["A plan", "Hm"], told.Document.QuerySelectorAll("main textarea").Select(field => field.TextContent));
        Assert.Contains("This invitation was deleted in the meantime", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_click_decides_and_records_once()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek);
        var page = await OpenAsync(id);
        var accepted = (await page.PressAsync("Accept"), await page.PressAsync("Accept")).Item2;
        accepted.Fill(("outcome.result", "held"));
        var saved = (await accepted.PressAsync("Save outcome"), await accepted.PressAsync("Save outcome"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (saved.Item1.Status, saved.Item2.Status));
        Assert.Equal([HistoryKind.Noted, HistoryKind.Decided, HistoryKind.OutcomeRecorded], (await _app.StoredAsync(id)).History.Select(entry => entry.Kind));
    }

    [Fact]
    public async Task A_rule_is_named_within_its_sentence()
    {
        var cold = await OpenAsync(await _app.NoteAsync("Ada", OwnersApp.ColdCall));
        Assert.Contains("None of your kinds fits, so this decides: the cold-call rule.", cold.Text, StringComparison.Ordinal);
        Assert.Matches("It still lacks: you [^;.]*", cold.Text);
        var known = await OpenAsync(await _app.NoteAsync("Ben", OwnersApp.ColdCall with { Acquaintance = Acquaintance.MetInPerson }));
        Assert.Contains("The cold-call rule did not decide: you have met in person.", known.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_turned_down_by_the_verdict_counts_against_the_budget_once_it_is_accepted()
    {
        await _app.SetAsync(policy => policy with { Budget = new(0, Core.Policies.BudgetUnit.Lunches, Core.Policies.BudgetPeriod.CalendarYear) });
        var page = await OpenAsync(await _app.NoteAsync("Ada", OwnersApp.ColdCall));
        Assert.Contains("So far, 0 of 0 lunches in 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("Over your budget. With this one, 1 of 0 lunches in 2026.", (await page.PressAsync("Accept")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/invitations/4711")]
    [InlineData("/invitations/4711/edit")]
    [InlineData("/invitations/4711/delete")]
    [InlineData("/invitations/0")]
    [InlineData("/invitations/-1")]
    [InlineData("/invitations/9223372036854775808")]
    [InlineData("/invitations/one")]
    public async Task What_is_not_there_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await _app.OpenAsync(address)).Status);

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private Task<BrowsedPage> OpenAsync(long id) => _app.OpenAsync($"/invitations/{id}");

    private async Task<(Decision, string, bool)> DecisionAsync(long id) => (await _app.StoredAsync(id)).Decision is { } decision ? (decision.Decision, decision.Note, decision.Override) : default;
}
