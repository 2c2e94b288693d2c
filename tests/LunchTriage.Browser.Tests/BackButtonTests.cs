using System.Net;
using LunchTriage.Browser.Tests.Pages;
using LunchTriage.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests;

/// <summary>What the browser could show again though it changed.</summary>
[Collection(InChromium.Name)]
public sealed class BackButtonTests(Chromium chromium)
{
    [Fact]
    public async Task What_was_just_done_is_said_once_also_after_the_back_button()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        var form = await new EvaluatePage(page).OpenAsync();
        await form.TypeAsync("Who invites you?", "Sunniva Brekke-Osei");
        await form.AnswerAsync("How do you know them?", "Somebody introduced us");
        var invitation = await form.SaveAsync();
        await invitation.DecideAsync("Decline");
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("You declined.");

        await page.GotoAsync("/invitations");
        await page.GoBackAsync();
        Assert.Equal(invitation.Path, new Uri(page.Url).AbsolutePath);
        await invitation.ExpectAsync("You declined");
        await Assertions.Expect(page.Locator(".said")).ToHaveCountAsync(0);

        // A browser that keeps the page whole keeps it without.
        await invitation.DecideAsync("Accept");
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("You accepted.");
        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        await Assertions.Expect(page.Locator(".said")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/dashboard")]
    [InlineData("/reports/2026")]
    [InlineData("/invitations")]
    [InlineData("/")]
    public async Task A_page_that_only_tells_tells_what_is_now(string path)
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        await NoteAsync("Declined before");
        var invitation = await NoteAsync("Declined now", decided: false);

        await page.GotoAsync(path);
        var main = page.Locator("main");
        var before = await main.InnerTextAsync();
        await page.GotoAsync(invitation);
        var shown = new InvitationPage(page);
        await shown.DecideAsync("Decline");
        await shown.ExpectAsync("You declined");
        for (var back = 0; back < 3 && new Uri(page.Url).AbsolutePath != path; back++)
        {
            await page.GoBackAsync();
        }

        Assert.Equal(path, new Uri(page.Url).AbsolutePath);
        Assert.NotEqual(before, await main.InnerTextAsync());

        async Task<string> NoteAsync(string name, bool decided = true)
        {
            var noted = await page.APIRequest.PostAsync("/api/v1/invitations", new() { DataObject = new { inviter = new { name }, facts = new { acquaintance = "introduced", receivedOn = "2026-05-01" } } });
            Assert.Equal((int)HttpStatusCode.Created, noted.Status);
            var address = new Uri(new Uri(app.Address), noted.Headers["location"]).AbsolutePath;
            if (decided)
            {
                await page.APIRequest.PostAsync(address + "/decision", new() { DataObject = new { decision = "declined" } });
            }

            return address.Replace("/api/v1", "", StringComparison.Ordinal);
        }
    }
}
