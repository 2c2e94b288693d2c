using System.Net;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Tests.Pages.Invitations;

public sealed class DetailsTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    private static InvitationFacts LastWeek => OwnersApp.Neighbour with { ReceivedOn = OwnersApp.Today.AddDays(-20), ProposedFor = OwnersApp.Today.AddDays(-7).ToDateTime(new(12, 30)) };

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
    public async Task An_outcome_that_was_taken_back_is_told_whole_and_comes_back_at_once()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.Neighbour);
        var page = await (await OpenAsync(id)).PressAsync("Accept");
        page = await page.Fill(("outcome.result", "held"), ("outcome.cameOfIt", "Two referrals"), ("outcome.privateNote", "Talks a lot")).PressAsync("Save outcome");
        page = await page.PressAsync("Take it back");
        Assert.Null((await _app.StoredAsync(id)).Outcome);
        Assert.Contains(page.Document.QuerySelectorAll(".history li .row"), entry => entry.TextContent.Contains("“Two referrals”, privately “Talks a lot”", StringComparison.Ordinal));
        await page.PressAsync("Undo");
        Assert.Equal("Talks a lot", (await _app.StoredAsync(id)).Outcome!.PrivateNote);
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
    public async Task What_lies_ahead_is_not_held_yet_and_no_other_day_is_put_in_its_place()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.Neighbour with { ProposedFor = new DateTime(2026, 12, 11, 12, 30, 0) }, Decision.Accepted);
        var page = await (await OpenAsync(id)).PressAsync("Save outcome");
        Assert.Equal(["How it went: Say how it went: held, cancelled, or a no-show."], page.Document.QuerySelectorAll("#outcome .error-summary li").Select(fault => fault.TextContent.Trim()));
        page = await page.Fill(("outcome.result", "held"), ("outcome.cameOfIt", "A plan")).PressAsync("Save outcome");
        Assert.True(page.Of("outcome-on").Closest("details")!.HasAttribute("open"));
        Assert.Contains("Choose a day up to today", page.Text, StringComparison.Ordinal);
        Assert.Contains("A plan", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await _app.StoredAsync(id)).Outcome);
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
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
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
    public async Task An_outcome_of_what_is_no_longer_accepted_is_refused_with_409()
    {
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
        var before = await OpenAsync(id);
        await before.PressAsync("Take the decision back");
        var refused = await before.Fill(("outcome.result", "held")).PressAsync("Save outcome");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Only an accepted invitation has an outcome. Accept it first.", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_typed_on_a_page_that_was_overtaken_is_shown_again_with_the_reason()
    {
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
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
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
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
        var id = await _app.NoteAsync("Ada", LastWeek);
        var page = await OpenAsync(id);
        var accepted = (await page.PressAsync("Accept"), await page.PressAsync("Accept")).Item2;
        accepted.Fill(("outcome.result", "held"));
        var saved = (await accepted.PressAsync("Save outcome"), await accepted.PressAsync("Save outcome"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (saved.Item1.Status, saved.Item2.Status));
        Assert.Equal([HistoryKind.Noted, HistoryKind.Decided, HistoryKind.OutcomeRecorded], (await _app.StoredAsync(id)).History.Select(entry => entry.Kind));
    }

    [Theory]
    [InlineData("2026-11-17")]
    [InlineData("2099-01-01")]
    public async Task An_outcome_of_what_is_no_longer_accepted_is_shown_again_and_can_be_saved_at_once(string day)
    {
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
        var before = await OpenAsync(id);
        await before.PressAsync("Take the decision back");

        (string Name, string Value)[] typed = [("outcome.result", "held"), ("outcome.on", day), ("outcome.benefitMine", "4"), ("outcome.cameOfIt", "A plan,\nand more"), ("outcome.privateNote", "Hm")];
        var refused = await before.Fill(typed).PressAsync("Save outcome");
        Assert.Equal(typed.ToDictionary(), refused.Values(typed.Select(each => each.Name)));
        Assert.Null((await _app.StoredAsync(id)).Outcome);

        await refused.Fill(("outcome.on", "2026-11-17")).PressAsync("Accept it, and save the outcome");
        var stored = await _app.StoredAsync(id);
        Assert.Equal((Decision.Accepted, "A plan,\nand more"), (stored.Decision!.Decision, stored.Outcome!.CameOfIt));
    }

    [Fact]
    public async Task An_outcome_that_another_tab_recorded_first_is_shown_beside_what_was_typed()
    {
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
        var before = await OpenAsync(id);
        await (await OpenAsync(id)).Fill(("outcome.result", "held"), ("outcome.cameOfIt", "Theirs")).PressAsync("Save outcome");

        var refused = await before.Fill(("outcome.result", "noShow"), ("outcome.privateNote", "Mine")).PressAsync("Save outcome");
        Assert.Equal((HttpStatusCode.Conflict, "noShow", "Mine"), (refused.Status, refused.Value("outcome.result"), refused.Value("outcome.privateNote")));
        Assert.Contains("Theirs", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Somebody changed this invitation in the meantime", refused.Text, StringComparison.Ordinal);
        Assert.Equal(OutcomeResult.Held, (await _app.StoredAsync(id)).Outcome!.Result);

        await refused.PressAsync("Save outcome");
        Assert.Equal((OutcomeResult.NoShow, "Mine"), (await _app.StoredAsync(id)).Outcome is { } outcome ? (outcome.Result, outcome.PrivateNote) : default);
    }

    [Fact]
    public async Task How_it_went_is_recorded_in_three_taps()
    {
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
        await (await OpenAsync(id)).Fill(("outcome.result", "held"), ("outcome.benefitMine", "4")).PressAsync("Save outcome");
        Assert.Equal(new Outcome { Result = OutcomeResult.Held, On = OwnersApp.Today.AddDays(-7), Hours = Hours.From(3), BenefitMine = 4 }, (await _app.StoredAsync(id)).Outcome);
    }

    [Fact]
    public async Task An_outcome_is_corrected_and_taken_back_and_the_history_keeps_it()
    {
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted, OwnersApp.Held(OwnersApp.Today.AddDays(-7), 2.75m));
        var correcting = await _app.OpenAsync($"/invitations/{id}?correct=outcome");
        Assert.Equal("2.75", correcting.Value("outcome.hours"));
        await correcting.Fill(("outcome.hours", "3.5")).PressAsync("Save outcome");
        Assert.Equal(Hours.From(3.5m), (await _app.StoredAsync(id)).Outcome!.Hours);

        await (await OpenAsync(id)).PressAsync("Take it back");
        var stored = await _app.StoredAsync(id);
        Assert.Null(stored.Outcome);
        Assert.Equal([HistoryKind.OutcomeRecorded, HistoryKind.OutcomeRecorded, HistoryKind.OutcomeTakenBack], stored.History.Skip(2).Select(entry => entry.Kind));
        Assert.Equal(Hours.From(3.5m), stored.History[^1].Data.OutcomeBefore!.Hours);
    }

    [Theory]
    [InlineData("cancelled")]
    [InlineData("noShow")]
    public async Task A_lunch_that_was_not_held_took_no_hours_but_exact_ones(string result)
    {
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
        var page = await (await OpenAsync(id)).Fill(("outcome.result", result), ("outcome.hours", "3")).PressAsync("Save outcome");
        Assert.Null((await _app.StoredAsync(id)).Outcome!.Hours);
        Assert.DoesNotContain("It took", page.Text, StringComparison.Ordinal);

        await (await _app.OpenAsync($"/invitations/{id}?correct=outcome")).Fill(("outcome.exact", "1,5")).PressAsync("Save outcome");
        Assert.Equal(Hours.From(1.5m), (await _app.StoredAsync(id)).Outcome!.Hours);
    }

    [Fact]
    public async Task Who_paid_and_what_it_was_worth_are_asked_of_a_held_lunch_alone()
    {
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
        var page = await OpenAsync(id);
        Assert.All((string[])["outcome.paidBy", "outcome.benefitMine", "outcome.benefitTheirs"], name => Assert.NotNull(page.Document.QuerySelector($"[name='{name}']")!.Closest(".if-held")));
        await page.Fill(("outcome.result", "cancelled"), ("outcome.paidBy", "me"), ("outcome.benefitMine", "4"), ("outcome.benefitTheirs", "4")).PressAsync("Save outcome");
        Assert.Equal(new Outcome { Result = OutcomeResult.Cancelled, On = OwnersApp.Today.AddDays(-7) }, (await _app.StoredAsync(id)).Outcome);
    }

    [Fact]
    public async Task What_was_recorded_is_said_where_the_page_begins()
    {
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
        var page = await OpenAsync(id);
        // A browser carries an address's fragment over a redirect, and would begin below what is said.
        Assert.All(page.Document.QuerySelectorAll("form"), form => Assert.DoesNotContain("#", form.GetAttribute("action") ?? "", StringComparison.Ordinal));
        Assert.Contains("How it went is recorded.", (await page.Fill(("outcome.result", "held")).PressAsync("Save outcome")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("outcome.on", "2026-11-25", "Choose a day up to today")]
    [InlineData("outcome.exact", "24.01", "Give hours from 0 to 24")]
    public async Task Faults_of_an_outcome_keep_what_was_typed(string field, string value, string words)
    {
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
        (string Name, string Value)[] typed =
        [
            .. new (string Name, string Value)[]
            {
                ("outcome.result", "held"), ("outcome.hours", "2.5"), ("outcome.benefitMine", "1"), ("outcome.on", "2026-11-16"), ("outcome.exact", "2.25"), ("outcome.paidBy", "them"),
                ("outcome.benefitTheirs", "5"), ("outcome.cameOfIt", "Nothing,\nfor now"), ("outcome.privateNote", "Hm"),
            }.Where(each => each.Name != field),
            (field, value),
        ];
        var page = await (await OpenAsync(id)).Fill(typed).PressAsync("Save outcome");
        Assert.StartsWith(words, page.Fault(field == "outcome.on" ? field : "outcome.hours"), StringComparison.Ordinal);
        Assert.Equal(typed.ToDictionary(), page.Values(typed.Select(each => each.Name)));
        Assert.Equal("true", page.Of(Assert.Single(page.Document.QuerySelectorAll(".error-summary li a")).GetAttribute("href")![1..]).GetAttribute("aria-invalid"));
        Assert.Null((await _app.StoredAsync(id)).Outcome);
    }

    [Fact]
    public async Task Without_saying_how_it_went_nothing_is_recorded()
    {
        var id = await _app.NoteAsync("Ada", LastWeek, Decision.Accepted);
        var page = await (await OpenAsync(id)).PressAsync("Save outcome");
        Assert.Equal("Say how it went: held, cancelled, or a no-show.", page.Fault("outcome.result"));
    }

    [Fact]
    public async Task Only_a_cancellation_can_lie_ahead()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.Neighbour with { ProposedFor = OwnersApp.Today.AddDays(9).ToDateTime(new(12, 30)) }, Decision.Accepted);
        await (await OpenAsync(id)).Fill(("outcome.result", "cancelled"), ("outcome.cancelledBy", "them")).PressAsync("Save outcome");
        Assert.Equal(new Outcome { Result = OutcomeResult.Cancelled, On = OwnersApp.Today.AddDays(9), CancelledBy = CancelledBy.Them }, (await _app.StoredAsync(id)).Outcome);
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
