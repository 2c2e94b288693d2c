using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Tests.Pages.Evaluate;

/// <summary>Whether one is free and whether one presents belong to the proposed day.</summary>
public sealed class DayAnswersTests : IAsyncLifetime
{
    private const string Available = "invitation.facts[available]";
    private const string Presenting = "invitation.facts[presentingThatDay]";
    private OwnersApp _app = null!;

    [Fact]
    public async Task When_the_day_changes_both_are_asked_again_and_nothing_is_saved_until_they_are_answered()
    {
        var judged = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill((Presenting, "true")).PressAsync("Judge it");
        var asked = await judged.Fill(("day", "2026-12-04")).PressAsync("Save invitation");
        Assert.Contains("The day changed. Are you free then", asked.Text, StringComparison.Ordinal);
        Assert.Empty(asked.Document.QuerySelectorAll(".error-summary:not(.asked), .field-error:not([hidden])"));
        Assert.Equal(("unsure", null), (asked.Value(Available), asked.Value(Presenting)));
        Assert.Equal(0, await _app.CountAsync());

        var stored = await _app.StoredAsync(await asked.Fill((Available, "no")).PressAsync("Save invitation"));
        Assert.Equal((Answer.No, false, new DateOnly(2026, 12, 4)), (stored.Details.Facts.Available, stored.Details.Facts.PresentingThatDay, stored.Details.Facts.ReferenceDay));
    }

    [Fact]
    public async Task They_are_not_asked_again_where_one_was_answered_anew_with_the_day()
    {
        var judged = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).PressAsync("Judge it");
        var stored = await _app.StoredAsync(await judged.Fill(("day", "2026-12-04"), (Available, "no")).PressAsync("Save invitation"));
        Assert.Equal(Answer.No, stored.Details.Facts.Available);
    }

    [Fact]
    public async Task Where_one_was_answered_anew_the_other_is_still_asked_again()
    {
        var judged = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill((Presenting, "true")).PressAsync("Judge it");
        var asked = await judged.Fill(("day", "2026-12-04"), (Available, "no")).PressAsync("Save invitation");
        Assert.Contains("Nothing was saved.", asked.Text, StringComparison.Ordinal);
        Assert.Equal(("no", null), (asked.Value(Available), asked.Value(Presenting)));
    }

    [Fact]
    public async Task Another_time_of_the_same_day_asks_nothing()
    {
        var judged = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).PressAsync("Judge it");
        var stored = await _app.StoredAsync(await judged.Fill(("time", "13:15")).PressAsync("Save invitation"));
        Assert.Equal((Answer.Yes, new DateTime(2026, 12, 3, 13, 15, 0)), (stored.Details.Facts.Available, stored.Details.Facts.ProposedFor));
    }

    [Fact]
    public async Task An_edit_that_moves_the_day_is_asked_too()
    {
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).PressAsync("Save invitation");
        var asked = await (await _app.OpenAsync(shown.Address + "/edit")).Fill(("day", "2026-12-10")).PressAsync("Save changes");
        Assert.Contains("The day changed. Are you free then", asked.Text, StringComparison.Ordinal);
        Assert.Equal(new(2026, 12, 3), (await _app.StoredAsync(shown)).Details.Facts.ReferenceDay);

        await asked.Fill((Available, "yes")).PressAsync("Save changes");
        Assert.Equal(new(2026, 12, 10), (await _app.StoredAsync(shown)).Details.Facts.ReferenceDay);
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();
}
