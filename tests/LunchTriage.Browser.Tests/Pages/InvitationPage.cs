using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests.Pages;

/// <summary>An invitation's page, as a person uses it.</summary>
internal sealed partial class InvitationPage(IPage page)
{
    public string Path => new Uri(page.Url).AbsolutePath;

    public static async Task<InvitationPage> ShownAsync(IPage page)
    {
        // Asked again and again: of a page that loaded at once, a wait for its loading may never hear.
        await Assertions.Expect(page).ToHaveURLAsync(Address());
        return new(page);
    }

    public async Task DecideAsync(string verb)
    {
        await page.Locator(".decide").GetByRole(AriaRole.Button, new() { Name = verb }).ClickAsync();
        await page.WaitForURLAsync(Address());
    }

    public async Task<EvaluatePage> EditAsync()
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit what is known" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Edit());
        return new(page);
    }

    /// <summary>Three taps.</summary>
    public async Task RecordHeldAsync(string hours, string worth)
    {
        await page.GetByLabel("It was held").CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Hours it really took" }).GetByLabel(hours, new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Was it worth it for you?" }).GetByLabel(worth, new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save outcome" }).ClickAsync();
        await page.WaitForURLAsync(Address());
    }

    public Task ExpectAsync(string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);

    public Task ExpectHistoryAsync(string text) => Assertions.Expect(page.Locator(".history")).ToContainTextAsync(text);

    [GeneratedRegex("/edit$")]
    private static partial Regex Edit();

    [GeneratedRegex(@"/invitations/\d+(#.*)?$")]
    private static partial Regex Address();
}
