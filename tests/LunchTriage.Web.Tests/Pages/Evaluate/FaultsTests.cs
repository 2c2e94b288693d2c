using System.Net;

namespace LunchTriage.Web.Tests.Pages.Evaluate;

/// <summary>What is wrong stands beside its field and above the form; nothing that was typed is lost.</summary>
public sealed class FaultsTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Theory]
    [InlineData("inviter.name", "invitation.inviter.name", "", "Say who invites you.")]
    [InlineData("inviter.email", "invitation.inviter.email", "ines at example.org", "Give an address such as name@example.org")]
    [InlineData("facts.proposedFor", "day", "2026-13-45", "Give a day and a time of your own clock")]
    [InlineData("facts.proposedFor", "time", "25:00", "Give a day and a time of your own clock")]
    [InlineData("facts.proposedFor", "day", "2101-01-01", "Choose a day from 1 January 1950 to 31 December 2100.")]
    [InlineData("facts.proposedFor", "day", "", "Give a day and a time of your own clock")]
    [InlineData("facts.receivedOn", "invitation.facts[receivedOn]", "2026-11-25", "Choose a day up to today.")]
    [InlineData("facts.receivedOn", "invitation.facts[receivedOn]", "yesterday", "Give a day such as 2026-12-10.")]
    [InlineData("facts.guests", "invitation.facts[guests]", "51", "Give a whole number from 1 to 50.")]
    [InlineData("facts.guests", "invitation.facts[guests]", "0", "Give a whole number from 1 to 50.")]
    [InlineData("facts.lastSeenOn", "invitation.facts[lastSeenOn]", "2026-11-21", "Choose a day up to 20 November 2026, the day of the meal.")]
    [InlineData("facts.metAtEvent.on", "invitation.facts[metAtEvent.on]", "2026-11-21", "Choose a day up to 20 November 2026, the day of the meal.")]
    [InlineData("facts.metAtEvent.on", "invitation.facts[metAtEvent.on]", "", "Say on which day you met. An estimate will do.")]
    [InlineData("outcome.on", "outcome.on", "2026-11-25", "Choose a day up to today")]
    [InlineData("outcome.hours", "outcome.exact", "25", "Give hours from 0 to 24, with at most two decimals.")]
    [InlineData("outcome.hours", "outcome.exact", "1.200", "Give hours from 0 to 24, with at most two decimals.")]
    [InlineData("outcome.hours", "outcome.exact", "a while", "Give hours from 0 to 24, with at most two decimals.")]
    public async Task A_fault_stands_beside_its_field_and_above_the_form(string path, string field, string value, string words)
    {
        var typed = AForm.Full.With(field, value);
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(typed).PressAsync("Save invitation");
        Assert.Equal((HttpStatusCode.OK, 0), (shown.Status, await _app.CountAsync()));
        Assert.StartsWith(words, shown.Fault(path), StringComparison.Ordinal);

        var summary = Assert.Single(shown.Document.QuerySelectorAll(".error-summary"));
        Assert.Equal("alert", summary.GetAttribute("role"));
        var control = shown.Of(Assert.Single(summary.QuerySelectorAll("li a")).GetAttribute("href")![1..]);
        Assert.Equal("true", control.GetAttribute("aria-invalid"));
        Assert.Contains(path.Replace('.', '-') + "-error", control.GetAttribute("aria-describedby")?.Split(' ') ?? []);

        Assert.Equal(typed.ToDictionary(), shown.Values(typed.Select(each => each.Name)));
    }

    [Fact]
    public async Task What_was_said_of_how_it_went_stays_where_no_result_was_chosen()
    {
        (string Name, string Value)[] typed = [.. AForm.Full.Where(field => field.Name != "outcome.result")];
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(typed).PressAsync("Save invitation");
        Assert.StartsWith("Say how it went", shown.Fault("outcome.result"), StringComparison.Ordinal);
        Assert.Equal(typed.ToDictionary(), shown.Values(typed.Select(each => each.Name)));
    }

    [Theory]
    [InlineData("2026-11-30", "0026-11-02", "facts.receivedOn")]
    [InlineData("", "0026-11-02", "facts.receivedOn")]
    [InlineData("0026-11-30", "2026-11-02", "facts.proposedFor")]
    [InlineData("2026-13-45", "2026-11-02", "facts.proposedFor")]
    public async Task A_day_that_is_wrong_is_one_fault_and_no_measure_for_others(string day, string received, string path)
    {
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour)
            .Fill(("day", day), ("invitation.facts[receivedOn]", received), ("invitation.facts[lastSeenOn]", "2026-10-09")).PressAsync("Save invitation");
        Assert.NotNull(shown.Fault(path));
        Assert.Single(shown.Document.QuerySelectorAll(".error-summary li"));
    }

    [Theory]
    [InlineData("inviter.name", "invitation.inviter.name", 200)]
    [InlineData("inviter.profession", "invitation.inviter.profession", 200)]
    [InlineData("inviter.organization", "invitation.inviter.organization", 200)]
    [InlineData("venue", "invitation.venue", 200)]
    [InlineData("message", "invitation.message", 10_000)]
    [InlineData("outcome.cameOfIt", "outcome.cameOfIt", 4_000)]
    [InlineData("outcome.privateNote", "outcome.privateNote", 4_000)]
    public async Task A_text_may_be_as_long_as_its_bound_and_no_longer(string path, string field, int longest)
    {
        var tooLong = new string('ü', longest + 1);
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Full).Fill((field, tooLong)).PressAsync("Save invitation");
        Assert.StartsWith("Use at most ", shown.Fault(path), StringComparison.Ordinal);
        Assert.Equal(tooLong, shown.Value(field));
        var control = shown.Of(Assert.Single(shown.Document.QuerySelectorAll(".error-summary li a")).GetAttribute("href")![1..]);
        Assert.Equal("true", control.GetAttribute("aria-invalid"));

        await shown.Fill((field, new('ü', longest))).PressAsync("Save invitation");
        Assert.Equal(1, await _app.CountAsync());
    }

    [Theory]
    [InlineData("   ")]
    [InlineData("\u0007\u001f\u0085")]
    public async Task A_name_that_nobody_can_see_is_none(string name)
    {
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour.With("invitation.inviter.name", name)).PressAsync("Save invitation");
        Assert.Equal("Say who invites you.", shown.Fault("inviter.name"));
    }

    [Theory]
    [InlineData("invitation.message", 10_000)]
    [InlineData("outcome.cameOfIt", 4_000)]
    public async Task The_end_of_a_line_counts_as_one_character_as_it_does_for_the_browser(string field, int longest)
    {
        var lines = string.Concat(Enumerable.Repeat("ab\n", longest / 3)) + "z";
        await (await _app.OpenAsync("/evaluate")).Fill(AForm.Full).Fill((field, lines)).PressAsync("Save invitation");
        Assert.Equal(1, await _app.CountAsync());
    }

    [Theory]
    [InlineData("day", "next Tuesday", "date")]
    [InlineData("day", "2026-12-01", "date")]
    [InlineData("time", "noon", "time")]
    [InlineData("time", "12:15", "time")]
    [InlineData("invitation.facts[receivedOn]", "yesterday", "date")]
    public async Task What_is_no_day_or_time_is_shown_as_text_because_the_browsers_own_field_would_hide_it(string name, string typed, string own)
    {
        var page = await (await _app.OpenAsync("/evaluate")).Fill((name, typed)).PressAsync("Save invitation");
        var field = page.Document.QuerySelector($"[name='{name}']")!;
        Assert.Equal((char.IsDigit(typed[0]) ? own : "text", typed), (field.GetAttribute("type"), field.GetAttribute("value")));
    }

    [Fact]
    public async Task All_faults_are_said_at_once()
    {
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(("day", "2026-13-45"), ("invitation.facts[guests]", "many"), ("invitation.inviter.email", "ines")).PressAsync("Save invitation");
        Assert.Equal(
            ["#inviter-name", "#inviter-email", "#facts-acquaintance", "#day", "#facts-guests"],
            shown.Document.QuerySelectorAll(".error-summary li a").Select(link => link.GetAttribute("href")).Order(Comparer<string?>.Create((a, b) => Place(shown, a) - Place(shown, b))));
        Assert.Contains("5 answers need another look", shown.Text, StringComparison.Ordinal);

        static int Place(BrowsedPage page, string? link) => Array.IndexOf(["#inviter-name", "#inviter-email", "#facts-acquaintance", "#day", "#facts-guests"], link);
    }

    [Fact]
    public async Task A_group_with_a_fault_in_it_is_open()
    {
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("invitation.facts[lastSeenOn]", "2027-01-01")).PressAsync("Save invitation");
        Assert.True(shown.Of("group-back").HasAttribute("open"));
    }

    [Fact]
    public async Task Hours_that_were_chosen_stay_chosen_beside_exact_ones_that_are_wrong()
    {
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Full).Fill(("outcome.exact", "2,755")).PressAsync("Save invitation");
        Assert.Equal("2.5", shown.Value("outcome.hours"));
        await shown.Fill(("outcome.exact", "2,75")).PressAsync("Save invitation");
        Assert.Contains("2.75 h", await _app.TextAsync("/invitations"), StringComparison.Ordinal);
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();
}
