using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests.Pages;

/// <summary>The form, as a person uses it.</summary>
internal sealed class EvaluatePage(IPage page)
{
    public ILocator Verdict => page.Locator("#verdict");

    public ILocator PointedOut => page.Locator("#pointed-out");

    public async Task<EvaluatePage> OpenAsync()
    {
        await page.GotoAsync("/evaluate");
        return this;
    }

    public Task TypeAsync(string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    /// <summary>Chooses an answer to a question; a question is the legend of its answers.</summary>
    public Task AnswerAsync(string question, string answer) =>
        page.GetByRole(AriaRole.Group, new() { Name = question }).GetByLabel(answer, new() { Exact = false }).CheckAsync();

    public Task TickAsync(string statement) => page.GetByLabel(statement).CheckAsync();

    public async Task OpenGroupAsync(string title)
    {
        var group = page.Locator("details.group", new() { HasText = title }).First;
        if (await group.GetAttributeAsync("open") is null)
        {
            await group.Locator("summary").First.ClickAsync();
        }
    }

    public Task ExpectVerdictAsync(string word) => Assertions.Expect(Verdict.Locator(".verdict-word")).ToContainTextAsync(word);

    public Task ExpectKindAsync(string kind) => Assertions.Expect(Verdict.Locator(".verdict-kind")).ToContainTextAsync(kind);

    public async Task<InvitationPage> SaveAsync()
    {
        await Verdict.Locator(".verdict-save button").ClickAsync();
        return await InvitationPage.ShownAsync(page);
    }
}
