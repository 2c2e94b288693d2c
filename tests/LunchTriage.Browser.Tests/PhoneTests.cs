using System.Net;
using LunchTriage.Browser.Tests.Pages;
using LunchTriage.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests;

/// <summary>What a small screen could hide.</summary>
[Collection(InChromium.Name)]
public sealed class PhoneTests(Chromium chromium)
{
    [Fact]
    public async Task A_word_without_an_end_widens_no_page()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app, width: 320);
        var (name, text) = (new string('W', 200), "https://example.org/" + new string('w', 500));
        async Task<string> NoteAsync(string day, string? result, string decision = "accepted")
        {
            var noted = await page.APIRequest.PostAsync("/api/v1/invitations", new()
            {
                DataObject = new
                {
                    inviter = new { name, organization = name, profession = name, email = new string('w', 64) + "@" + new string('w', 150) + ".example" },
                    venue = name,
                    message = text,
                    facts = new { acquaintance = "stranger", workedAlongside = true, receivedOn = "2026-01-12", proposedFor = day + "T12:30" },
                },
            });
            Assert.Equal((int)HttpStatusCode.Created, noted.Status);
            var path = new Uri(new Uri(app.Address), noted.Headers["location"]).AbsolutePath;
            await page.APIRequest.PostAsync(path + "/decision", new() { DataObject = new { decision, note = text } });
            if (result is not null)
            {
                await page.APIRequest.PostAsync(path + "/outcome", new() { DataObject = new { result, cameOfIt = text, privateNote = text } });
            }

            return path.Replace("/api/v1", "", StringComparison.Ordinal);
        }

        var held = await NoteAsync("2026-02-02", "held");
        var (due, coming) = (await NoteAsync("2026-02-03", result: null), await NoteAsync("2027-02-03", result: null));
        await NoteAsync("2026-02-04", result: null, decision: "postponed");
        foreach (var path in (string[])["/", "/invitations", "/dashboard", "/reports/2026", held, due, coming, held + "/edit", held + "/delete"])
        {
            await page.GotoAsync(path);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320, $"{path} scrolls sideways.");
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(375)]
    public async Task Verdicts_and_what_was_made_of_them_stand_side_by_side(int width)
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app, width);
        for (var i = 0; i < 12; i++)
        {
            var noted = await page.APIRequest.PostAsync("/api/v1/invitations", new() { DataObject = new { inviter = new { name = $"N{i}" }, facts = new { acquaintance = "stranger", receivedOn = "2026-05-01" } } });
            Assert.Equal((int)HttpStatusCode.Created, noted.Status);
        }

        await page.GotoAsync("/dashboard");
        var (shown, needed) = (await Of("clientWidth"), await Of("scrollWidth"));
        Assert.True(needed <= shown, $"The table needs {needed} of {shown} px.");

        Task<int> Of(string measure) => page.Locator(".scroll:has(.by-verdict)").EvaluateAsync<int>($"region => region.{measure}");
    }

    [Fact]
    public async Task What_was_just_recorded_is_confirmed_in_sight()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app, width: 375);
        var form = await new EvaluatePage(page).OpenAsync();
        await form.TypeAsync("Who invites you?", "Sunniva Brekke-Osei");
        await form.TypeAsync("Day", "2026-11-20");
        await form.AnswerAsync("How do you know them?", "We met in person");
        await page.GetByLabel("Who invites you?").PressAsync("Enter");
        var invitation = await InvitationPage.ShownAsync(page);
        await invitation.DecideAsync("Accept");

        var path = invitation.Path;
        await page.GotoAsync("/");
        var taps = await page.Locator(".taps .button").EvaluateAllAsync<float[]>("buttons => buttons.map(button => Math.round(button.getBoundingClientRect().top))");
        Assert.True(taps.Length == 3 && taps.Distinct().Count() == 1, "The three answers do not stand in one row.");

        await page.GotoAsync(path + "?result=held#outcome");
        var heights = await page.Locator(".options.big label").EvaluateAllAsync<float[]>("labels => labels.map(label => Math.round(label.getBoundingClientRect().height))");
        Assert.True(heights.Distinct().Count() == 1, $"The answers differ in height: {string.Join(", ", heights)}.");
        await invitation.RecordHeldAsync("3 h", "4");
        await Assertions.Expect(page.GetByText("How it went is recorded.")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Answers_that_contradict_each_other_are_said_in_the_bar_and_lead_out_of_the_verdict()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app, width: 375);
        var form = await new EvaluatePage(page).OpenAsync();
        await form.OpenGroupAsync("You go back a while");
        await form.TickAsync("We once worked side by side");
        await form.AnswerAsync("How do you know them?", "Only online");
        await Assertions.Expect(page.Locator("#verdict-bar")).ToContainTextAsync("Answers contradict each other");

        await page.Locator("#verdict-bar").ClickAsync();
        await form.Verdict.GetByRole(AriaRole.Link, new() { Name = "Look again" }).ClickAsync();
        await Assertions.Expect(form.Verdict).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByLabel("We once worked side by side")).ToBeInViewportAsync();
    }
}
