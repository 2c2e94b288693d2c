using Deque.AxeCore.Playwright;
using LunchTriage.Browser.Tests.Pages;
using LunchTriage.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests;

/// <summary>Every page for everybody: axe finds nothing, nothing scrolls sideways, the console is silent. The pictures are kept for a look.</summary>
[Collection(InChromium.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(375, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    public async Task Axe_finds_nothing_on_any_page_empty_or_full(int width, ColorScheme scheme)
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app, width, scheme);
        var console = new QuietConsole(page);
        string[] everywhere = ["/", "/evaluate", "/invitations", "/dashboard", "/dashboard?period=last12", "/reports/2026", "/rules", "/settings"];
        foreach (var path in everywhere)
        {
            await Look(path, "empty");
        }

        var form = await new EvaluatePage(page).OpenAsync();
        await form.TypeAsync("Who invites you?", "佐藤 美緒");
        await form.TypeAsync("Day", "2026-11-30");
        await form.AnswerAsync("How do you know them?", "We met in person");
        await page.GetByLabel("Who invites you?").PressAsync("Enter");
        var invitation = await InvitationPage.ShownAsync(page);
        await invitation.DecideAsync("Accept");
        foreach (var path in everywhere.Append(invitation.Path).Append(invitation.Path + "/edit").Append(invitation.Path + "/delete"))
        {
            await Look(path, "full");
        }

        console.AssertSilent();

        async Task Look(string path, string state)
        {
            await page.GotoAsync(path);
            var name = $"{path.Trim('/').Replace('/', '-').Replace('?', '-')}-{state}-{width}-{scheme}".ToLowerInvariant();
            await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png"), FullPage = true });
            var violations = (await page.RunAxe()).Violations.Select(violation => $"{path} ({state}): {violation.Id}, {violation.Help}: {violation.Nodes[0].Html}");
            Assert.Empty(violations);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{path} ({state}) scrolls sideways at {width} px.");
        }
    }
}
