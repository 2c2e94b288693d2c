using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Web.Tests.Pages.Evaluate;

namespace LunchTriage.Web.Tests.Pages.Invitations;

public sealed class EditTests : IAsyncLifetime
{
    private const string Save = "Save changes";
    private OwnersApp _app = null!;

    [Fact]
    public async Task The_form_comes_filled_in_with_all_that_is_known_and_saving_it_changes_nothing()
    {
        var page = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Full).PressAsync("Save invitation");
        var stored = await _app.StoredAsync(page);
        var edit = await _app.OpenAsync(page.Address + "/edit");
        var asked = AForm.Full.Where(field => !field.Name.StartsWith("outcome.", StringComparison.Ordinal)).ToArray();
        Assert.Equal(asked.ToDictionary(), edit.Values(asked.Select(each => each.Name)));

        await edit.PressAsync(Save);
        var after = await _app.StoredAsync(page);
        Assert.Equal((stored.Details, stored.Version, stored.History.Count), (after.Details, after.Version, after.History.Count));
    }

    [Fact]
    public async Task Changed_facts_are_judged_again_and_the_earlier_verdict_stays_in_the_history()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var page = await (await EditAsync(id)).Fill(("invitation.facts[inviterPays]", "yes")).PressAsync(Save);
        Assert.Equal($"/invitations/{id}", page.Address);
        Assert.Contains("You changed: they mean to pay. Judged again: Consider", page.Text, StringComparison.Ordinal);
        Assert.Contains("Noted and judged: Redirect", page.Text, StringComparison.Ordinal);
        Assert.Equal([Verdict.Redirect, Verdict.Consider], (await _app.StoredAsync(id)).Assessments.Select(each => each.Assessment.Verdict));
    }

    [Fact]
    public async Task A_corrected_name_or_place_is_not_judged_again()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var page = await (await EditAsync(id)).Fill(("invitation.inviter.name", "Ada Lovelace"), ("invitation.venue", "The Old Granary")).PressAsync(Save);
        Assert.Contains("You corrected: who invites you, place.", page.Text, StringComparison.Ordinal);
        Assert.Single((await _app.StoredAsync(id)).Assessments);
    }

    [Fact]
    public async Task Of_two_tabs_the_second_is_told_loses_nothing_and_saves_when_it_is_sent_again()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var (first, second) = (await EditAsync(id), await EditAsync(id));
        await first.Fill(("invitation.venue", "First")).PressAsync(Save);

        var told = await second.Fill(("invitation.venue", "Second"), ("invitation.message", "Mine"), ("invitation.facts[wantToMeet]", "no")).PressAsync(Save);
        Assert.Contains("Somebody changed this invitation in the meantime", told.Text, StringComparison.Ordinal);
        Assert.Equal(("Second", "Mine", "no"), (told.Value("invitation.venue"), told.Value("invitation.message"), told.Value("invitation.facts[wantToMeet]")));
        Assert.Equal("First", (await _app.StoredAsync(id)).Details.Venue);

        Assert.Equal($"/invitations/{id}", (await told.PressAsync(Save)).Address);
        var stored = await _app.StoredAsync(id);
        Assert.Equal(("Second", "Mine", Answer.No), (stored.Details.Venue, stored.Details.Message, stored.Details.Facts.WantToMeet));
    }

    [Fact]
    public async Task A_decision_in_another_tab_is_told_too()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var edit = await EditAsync(id);
        await (await _app.OpenAsync($"/invitations/{id}")).PressAsync("Redirect");
        var told = await edit.Fill(("invitation.venue", "Elsewhere")).PressAsync(Save);
        Assert.Contains("Somebody changed this invitation in the meantime", told.Text, StringComparison.Ordinal);
        await told.PressAsync(Save);
        Assert.Equal(("Elsewhere", Decision.Redirected), (await _app.StoredAsync(id)) is var stored ? (stored.Details.Venue, stored.Decision!.Decision) : default);
    }

    [Fact]
    public async Task Faults_stand_beside_their_fields_and_nothing_is_stored()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var page = await (await EditAsync(id)).Fill(("invitation.inviter.name", ""), ("invitation.message", "Kept")).PressAsync(Save);
        Assert.Equal("Say who invites you.", page.Fault("inviter.name"));
        Assert.Equal("Kept", page.Value("invitation.message"));
        Assert.Equal(("Ada", ""), (await _app.StoredAsync(id)).Details is var details ? (details.Inviter.Name, details.Message) : default);
    }

    [Fact]
    public async Task A_postponed_invitation_that_gets_a_new_day_is_undecided_again()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.Neighbour with { ProposedFor = OwnersApp.Today.AddDays(9).ToDateTime(new(12, 30)) }, Decision.Postponed);
        var page = await (await EditAsync(id)).Fill(("day", "2026-12-17"), ("invitation.facts[available]", "unsure")).PressAsync(Save);
        Assert.Contains("What do you say?", page.Text, StringComparison.Ordinal);
        Assert.Null((await _app.StoredAsync(id)).Decision);
    }

    [Fact]
    public async Task The_same_person_asked_for_another_day_is_pointed_out_where_it_is_already_noted()
    {
        var first = await _app.NoteAsync("Ada", OwnersApp.ColdCall with { ProposedFor = new DateTime(2026, 12, 3, 12, 30, 0) });
        var second = await _app.NoteAsync("Ada", OwnersApp.ColdCall with { ProposedFor = new DateTime(2026, 12, 4, 12, 30, 0) });
        var judged = await (await EditAsync(second)).Fill(("day", "2026-12-03")).PressAsync("Judge it");
        Assert.Contains($"/invitations/{first}", judged.Of("pointed-out").QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task What_was_deleted_in_another_tab_is_told_and_what_was_typed_is_saved_as_a_new_invitation()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var edit = await EditAsync(id);
        await (await _app.OpenAsync($"/invitations/{id}/delete")).PressAsync("Delete it");

        var told = await edit.Fill(("invitation.venue", "Precious"), ("invitation.message", "Mine")).PressAsync(Save);
        Assert.Contains("This invitation was deleted in the meantime", told.Text, StringComparison.Ordinal);
        Assert.Equal(("Ada", "Precious", "Mine"), (told.Value("invitation.inviter.name"), told.Value("invitation.venue"), told.Value("invitation.message")));
        Assert.Equal(0, await _app.CountAsync());

        var judged = await told.PressAsync("Judge it");
        Assert.Equal("Precious", judged.Value("invitation.venue"));
        var saved = await _app.StoredAsync(await judged.PressAsync("Save invitation"));
        Assert.Equal(("Ada", "Precious", "Mine"), (saved.Details.Inviter.Name, saved.Details.Venue, saved.Details.Message));
    }

    [Fact]
    public async Task Judging_what_was_deleted_meanwhile_keeps_what_was_typed_too()
    {
        var id = await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var edit = await EditAsync(id);
        await (await _app.OpenAsync($"/invitations/{id}/delete")).PressAsync("Delete it");
        var told = await edit.Fill(("invitation.venue", "Precious")).PressAsync("Judge it");
        Assert.Contains("This invitation was deleted in the meantime", told.Text, StringComparison.Ordinal);
        Assert.Equal("Precious", told.Value("invitation.venue"));
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private Task<BrowsedPage> EditAsync(long id) => _app.OpenAsync($"/invitations/{id}/edit");
}
