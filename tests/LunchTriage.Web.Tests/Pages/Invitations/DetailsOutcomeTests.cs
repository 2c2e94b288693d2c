using System.Net;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Tests.Pages.Invitations;

public sealed class DetailsOutcomeTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

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
    public async Task An_outcome_of_what_is_no_longer_accepted_is_refused_with_409()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
        var before = await OpenAsync(id);
        await before.PressAsync("Take the decision back");
        var refused = await before.Fill(("outcome.result", "held")).PressAsync("Save outcome");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Only an accepted invitation has an outcome. Accept it first.", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-17")]
    [InlineData("2099-01-01")]
    public async Task An_outcome_of_what_is_no_longer_accepted_is_shown_again_and_can_be_saved_at_once(string day)
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
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
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
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
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
        await (await OpenAsync(id)).Fill(("outcome.result", "held"), ("outcome.benefitMine", "4")).PressAsync("Save outcome");
        Assert.Equal(new Outcome { Result = OutcomeResult.Held, On = OwnersApp.Today.AddDays(-7), Hours = Hours.From(3), BenefitMine = 4 }, (await _app.StoredAsync(id)).Outcome);
    }

    [Fact]
    public async Task An_outcome_is_corrected_and_taken_back_and_the_history_keeps_it()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted, OwnersApp.Held(OwnersApp.Today.AddDays(-7), 2.75m));
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
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
        var page = await (await OpenAsync(id)).Fill(("outcome.result", result), ("outcome.hours", "3")).PressAsync("Save outcome");
        Assert.Null((await _app.StoredAsync(id)).Outcome!.Hours);
        Assert.DoesNotContain("It took", page.Text, StringComparison.Ordinal);

        await (await _app.OpenAsync($"/invitations/{id}?correct=outcome")).Fill(("outcome.exact", "1,5")).PressAsync("Save outcome");
        Assert.Equal(Hours.From(1.5m), (await _app.StoredAsync(id)).Outcome!.Hours);
    }

    [Fact]
    public async Task Who_paid_and_what_it_was_worth_are_asked_of_a_held_lunch_alone()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
        var page = await OpenAsync(id);
        Assert.All((string[])["outcome.paidBy", "outcome.benefitMine", "outcome.benefitTheirs"], name => Assert.NotNull(page.Document.QuerySelector($"[name='{name}']")!.Closest(".if-held")));
        await page.Fill(("outcome.result", "cancelled"), ("outcome.paidBy", "me"), ("outcome.benefitMine", "4"), ("outcome.benefitTheirs", "4")).PressAsync("Save outcome");
        Assert.Equal(new Outcome { Result = OutcomeResult.Cancelled, On = OwnersApp.Today.AddDays(-7) }, (await _app.StoredAsync(id)).Outcome);
    }

    [Fact]
    public async Task What_was_recorded_is_said_where_the_page_begins()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
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
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
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
        var id = await _app.NoteAsync("Ada", OwnersApp.LastWeek, Decision.Accepted);
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

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private Task<BrowsedPage> OpenAsync(long id) => _app.OpenAsync($"/invitations/{id}");
}
