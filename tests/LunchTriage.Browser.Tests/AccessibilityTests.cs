using Deque.AxeCore.Playwright;
using LunchTriage.Browser.Tests.Pages;
using LunchTriage.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests;

/// <summary>Every page for everybody: axe finds nothing, nothing scrolls sideways, the console is silent. The pictures are kept for a look.</summary>
[Collection(InChromium.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    private static readonly string[] Everywhere = ["/", "/evaluate", "/invitations", "/dashboard", "/dashboard?period=last12", "/reports/2026", "/rules", "/settings"];

    [Theory]
    [InlineData(1280, ColorScheme.Light, ColorScheme.Dark)]
    [InlineData(375, ColorScheme.Light, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    public async Task Axe_finds_nothing_on_any_page_empty_full_or_with_errors(int width, params ColorScheme[] schemes)
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app, width);
        var console = new QuietConsole(page);
        foreach (var path in Everywhere)
        {
            await page.GotoAsync(path);
            await LookAsync(page, "empty", width, schemes);
        }

        var form = await new EvaluatePage(page).OpenAsync();
        await page.GetByLabel("Who invites you?").PressAsync("Enter");
        await page.GetByRole(AriaRole.Alert).First.WaitForAsync();
        await LookAsync(page, "error", width, schemes);

        await form.TypeAsync("Who invites you?", "佐藤 美緒");
        await form.TypeAsync("Day", "2026-11-30");
        await form.AnswerAsync("How do you know them?", "We met in person");
        await page.GetByLabel("Who invites you?").PressAsync("Enter");
        var invitation = await InvitationPage.ShownAsync(page);
        await invitation.DecideAsync("Accept");
        foreach (var path in Everywhere.Append(invitation.Path).Append(invitation.Path + "/edit").Append(invitation.Path + "/delete"))
        {
            await page.GotoAsync(path);
            await LookAsync(page, "full", width, schemes);
        }

        console.AssertSilent();
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/invitations/4711")]
    [InlineData("/invitations?year=soon")]
    public async Task Axe_finds_nothing_on_a_page_that_says_that_something_is_wrong(string path)
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app, 375);
        await page.GotoAsync(path);
        await LookAsync(page, "trouble", 375, ColorScheme.Light, ColorScheme.Dark);
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_page_that_tries_the_API()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        await page.GotoAsync("/api/docs/");
        await page.GetByText("/api/v1/triage").First.WaitForAsync();
        await LookAsync(page, "full", 1280, ColorScheme.Light, ColorScheme.Dark);
    }

    private static async Task LookAsync(IPage page, string state, int width, params ColorScheme[] schemes)
    {
        var path = new Uri(page.Url).PathAndQuery;
        foreach (var scheme in schemes)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var name = $"{path.Trim('/').Replace('/', '-').Replace('?', '-')}-{state}-{width}-{scheme}".ToLowerInvariant();
            await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png"), FullPage = true });
            var violations = (await page.RunAxe()).Violations.Select(violation => $"{path} ({state}, {scheme}): {violation.Id}, {violation.Help}: {violation.Nodes[0].Html}");
            Assert.Empty(violations);
        }

        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{path} ({state}) scrolls sideways at {width} px.");
    }
}
