using LunchTriage.Core.Facts;
using LunchTriage.Storage.Owners;
using LunchTriage.Web.Tests.Pages.Evaluate;

namespace LunchTriage.Web.Tests.Pages;

/// <summary>Whatever is typed is shown as it was typed, on every page that shows it, and is never markup.</summary>
public sealed class StrangeTextTests : IAsyncLifetime
{
    private const string Hostile = "<x-mark onload=\"1\">&lt;'\"{{0}} {0} --><script>x</script>";
    private OwnersApp _app = null!;

    [Fact]
    public async Task Markup_in_any_text_stays_text_on_every_page()
    {
        await _app.ProfileAsync();
        await _app.OfAsync<OwnerStore, bool>(async owners =>
        {
            await owners.ChangeAsync(_ => new(Hostile, Hostile, "Europe/Berlin", Hostile, ""), version: null, default);
            return true;
        });
        await _app.SetAsync(policy => policy with { Note = Hostile });
        var past = AForm.Full.Select(field => field.Name switch
        {
            "invitation.inviter.name" or "invitation.inviter.profession" or "invitation.inviter.organization" or "invitation.venue" or "invitation.message"
                or "outcome.cameOfIt" or "outcome.privateNote" => (field.Name, Hostile),
            "invitation.inviter.email" => (field.Name, "<x-mark>\"'&@example.org"),
            _ => field,
        }).ToArray();
        var held = (await (await _app.OpenAsync("/evaluate")).Fill(past).PressAsync("Save invitation")).Address;
        var open = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour.With("invitation.inviter.name", Hostile).With("invitation.venue", Hostile)).PressAsync("Save invitation");
        await open.Fill(("note", Hostile)).PressAsync("Decline");
        var query = Uri.EscapeDataString(Hostile);

        string[] pages =
        [
            "/", "/invitations", $"/invitations?q={query}", $"/invitations?type={query}&after={query}&year={query}", held, held + "?correct=outcome", held + "/edit", held + "/delete",
            open.Address, "/dashboard", $"/dashboard?period={query}", "/reports/2026", "/settings", "/rules", "/evaluate",
        ];
        foreach (var page in pages)
        {
            ShowsNoMarkup(await _app.OpenAsync(page));
        }

        Assert.Contains(Hostile, (await _app.OpenAsync(held)).Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_what_is_posted_stays_text_on_what_is_answered()
    {
        var form = (await _app.OpenAsync("/evaluate")).Fill(AForm.Full.Where(field => !field.Name.Contains("facts", StringComparison.Ordinal) && field.Name is not ("invitation.receivedVia" or "day" or "time" or "outcome.result" or "outcome.hours"
            or "outcome.benefitMine" or "outcome.paidBy" or "outcome.benefitTheirs")).Select(field => (field.Name, Hostile)).ToArray());
        form.Fill(("invitation.facts[guests]", Hostile), ("invitation.facts[lastSeenOn]", Hostile), ("day", Hostile));
        ShowsNoMarkup(await form.PressAsync("Save invitation"));
        ShowsNoMarkup(await form.SendToAsync("invitation", "/evaluate/verdict"));
    }

    [Theory]
    [InlineData("نور الحسيني")]
    [InlineData("김서연")]
    [InlineData("Σωκράτης Παπαδόπουλος")]
    [InlineData("Zeynep Ardıç-Holm")]
    [InlineData("Nguyễn Thị Ánh")]
    [InlineData("山田 太郎")]
    [InlineData("O’Brien, Jr.")]
    [InlineData("👩🏽‍⚕️ Dr. Ode")]
    public async Task A_name_in_any_script_is_shown_as_it_was_typed_and_found_again(string name)
    {
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour.With("invitation.inviter.name", name)).PressAsync("Save invitation");
        Assert.Equal(name, shown.Document.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(name, (await _app.OpenAsync(shown.Address + "/edit")).Value("invitation.inviter.name"));
        var found = await _app.OpenAsync("/invitations?q=" + Uri.EscapeDataString(name.ToUpperInvariant()));
        Assert.Contains(found.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href") == shown.Address);
    }

    [Fact]
    public async Task Control_characters_are_left_out_and_do_not_cut_a_text_short()
    {
        var typed = AForm.Neighbour.With("invitation.inviter.name", "A\u0001d\u0007a\tLove\u001blace\r\nJr.").With("invitation.message", "One\u0002\r\ntwo\u0085three");
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(typed).PressAsync("Save invitation");
        var stored = (await _app.StoredAsync(shown)).Details;
        Assert.Equal(("Ada Lovelace Jr.", "One\ntwo\nthree"), (stored.Inviter.Name, stored.Message));
        Assert.Contains("Ada Lovelace Jr.", await _app.TextAsync("/invitations?q=three"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_texts_fit_on_every_page()
    {
        var longest = AForm.Full.Select(field => field.Name switch
        {
            "invitation.inviter.name" or "invitation.inviter.profession" or "invitation.inviter.organization" or "invitation.venue" => (field.Name, new('W', 200)),
            "invitation.inviter.email" => (field.Name, new string('w', 242) + "@example.org"),
            "invitation.message" => (field.Name, string.Join(' ', Enumerable.Repeat("wörd", 2000))),
            "outcome.cameOfIt" or "outcome.privateNote" => (field.Name, new('w', 4000)),
            _ => field,
        }).ToArray();
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(longest).PressAsync("Save invitation");
        foreach (var page in (string[])[shown.Address, shown.Address + "/edit", shown.Address + "/delete", "/", "/invitations", "/dashboard", "/reports/2026"])
        {
            await _app.HtmlAsync(page);
        }
    }

    [Fact]
    public async Task A_private_note_stands_with_its_invitation_alone()
    {
        const string Note = "Something that is nobody's business";
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Full.With("outcome.privateNote", Note)).PressAsync("Save invitation");
        Assert.Contains(Note, shown.Text, StringComparison.Ordinal);
        foreach (var page in (string[])["/", "/invitations", "/invitations?q=business", "/dashboard", "/reports/2026", shown.Address + "/edit", shown.Address + "/delete"])
        {
            Assert.DoesNotContain("nobody", (await _app.OpenAsync(page)).Text, StringComparison.Ordinal);
        }
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private static void ShowsNoMarkup(BrowsedPage page)
    {
        Assert.True(page.Document.QuerySelector("x-mark") is null, $"{page.Address} has an element of what was typed");
        Assert.All(page.Document.Scripts, script => Assert.True(script.TextContent.Length == 0 && script.Source!.StartsWith('/'), $"{page.Address} has a script in it"));
        Assert.DoesNotContain(page.Document.All, element => element.HasAttribute("onload"));
    }
}
