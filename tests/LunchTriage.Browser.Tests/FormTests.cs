using LunchTriage.Browser.Tests.Pages;
using LunchTriage.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests;

/// <summary>What a browser does to a form, nothing of which may lose or double anything.</summary>
[Collection(InChromium.Name)]
public sealed class FormTests(Chromium chromium)
{
    [Fact]
    public async Task A_double_click_stores_one_invitation_and_the_back_button_keeps_what_was_typed()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        var form = await new EvaluatePage(page).OpenAsync();
        await form.TypeAsync("Who invites you?", "Milo Castellanos-Reed");
        await form.AnswerAsync("How do you know them?", "Somebody introduced us");
        await form.ExpectVerdictAsync("Consider");

        await form.Verdict.Locator(".verdict-save button").DblClickAsync();
        var first = (await InvitationPage.ShownAsync(page)).Path;

        await page.GoBackAsync();
        await Assertions.Expect(page.GetByLabel("Who invites you?")).ToHaveValueAsync("Milo Castellanos-Reed");
        Assert.Equal(first, (await form.SaveAsync()).Path);

        // Changed after it was saved: the owner is asked which of the two is meant.
        await page.GoBackAsync();
        await form.TypeAsync("What they do", "Social worker");
        await form.Verdict.Locator(".verdict-save button").ClickAsync();
        await Assertions.Expect(page.Locator(".error-summary")).ToContainTextAsync("saved before");
        await Assertions.Expect(page.GetByLabel("What they do")).ToHaveValueAsync("Social worker");

        await page.GotoAsync("/invitations");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Milo Castellanos-Reed");
        Assert.Equal(1, await page.Locator(".rows.invitations > li").CountAsync());
    }

    [Fact]
    public async Task What_is_wrong_stays_beside_its_field_when_the_page_has_come_to_rest()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        await new EvaluatePage(page).OpenAsync();
        await page.GetByLabel("Who invites you?").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".error-summary")).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Assertions.Expect(page.Locator("#inviter-name-error")).ToHaveTextAsync("Say who invites you.");
        await Assertions.Expect(page.GetByText("Judge it")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_fault_is_red_beside_its_field_and_above_the_form_until_it_is_mended()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        var form = await new EvaluatePage(page).OpenAsync();
        await page.GetByLabel("Who invites you?").PressAsync("Enter");
        await ExpectAsync("2 answers need another look", nameIsWrong: true, acquaintanceIsWrong: true);

        await form.TypeAsync("Day", "2026-12-10");
        await form.OpenGroupAsync("Message, address");
        await form.TypeAsync("Their e-mail address", "temperance");
        await Assertions.Expect(page.Locator("#inviter-email")).ToHaveAttributeAsync("aria-invalid", "true");
        await ExpectAsync("2 answers need another look", nameIsWrong: true, acquaintanceIsWrong: true);

        await form.TypeAsync("Their e-mail address", "");
        await form.TypeAsync("Who invites you?", "Temperance Adebayo-Lund");
        await ExpectAsync("1 answer needs another look", nameIsWrong: false, acquaintanceIsWrong: true);
        await Assertions.Expect(page.Locator("#inviter-email")).Not.ToHaveAttributeAsync("aria-invalid", "true");

        await form.AnswerAsync("How do you know them?", "We met in person");
        await ExpectAsync("", nameIsWrong: false, acquaintanceIsWrong: false);

        async Task ExpectAsync(string summary, bool nameIsWrong, bool acquaintanceIsWrong)
        {
            await Assertions.Expect(page.Locator("#faults h2")).ToHaveCountAsync(summary.Length > 0 ? 1 : 0);
            await Assertions.Expect(page.Locator("#faults")).ToContainTextAsync(summary);
            foreach (var (id, isWrong) in new[] { ("inviter-name", nameIsWrong), ("facts-acquaintance-metInPerson", acquaintanceIsWrong) })
            {
                await (isWrong ? Assertions.Expect(page.Locator("#" + id)) : Assertions.Expect(page.Locator("#" + id)).Not).ToHaveAttributeAsync("aria-invalid", "true");
            }

            Assert.Equal(nameIsWrong, await page.Locator("#inviter-name-error").IsVisibleAsync());
            Assert.Equal(acquaintanceIsWrong, await page.Locator("#facts-acquaintance-error").IsVisibleAsync());
        }
    }

    [Theory]
    [InlineData(1280, 400, "LunchTriage could not judge it; what you typed is still here, and can be saved.")]
    [InlineData(375, null, "LunchTriage doesn’t answer; what you typed is still here.")]
    public async Task A_verdict_that_is_an_earlier_one_says_so_and_why_until_the_next_answer(int width, int? status, string why)
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app, width);
        var form = await new EvaluatePage(page).OpenAsync();
        await form.TypeAsync("Who invites you?", "Leocadia Fitzwarren");
        await form.AnswerAsync("How do you know them?", "We met in person");
        await form.ExpectVerdictAsync("Consider");

        await page.RouteAsync("**/evaluate/verdict", route => status is { } code ? route.FulfillAsync(new() { Status = code }) : route.AbortAsync("connectionrefused"));
        await form.AnswerAsync("Would you want to meet, too?", "No");
        await Assertions.Expect(page.Locator("#verdict-said")).ToContainTextAsync("Not up to date. " + why);
        await Assertions.Expect(page.Locator("#verdict-bar")).ToContainTextAsync("Not up to date");
        if (width < 1024)
        {
            await page.Locator("#verdict-bar").ClickAsync();
        }

        await Assertions.Expect(form.Verdict.GetByText(why)).ToBeInViewportAsync();
        await form.ExpectVerdictAsync("Consider");

        await page.UnrouteAllAsync();
        await form.Verdict.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await form.ExpectVerdictAsync("Decline");
        await Assertions.Expect(form.Verdict).Not.ToContainTextAsync("Not up to date");
        await Assertions.Expect(page.Locator("#verdict-said")).ToContainTextAsync("Decline: ");
        await Assertions.Expect(page.Locator("#verdict-bar")).Not.ToContainTextAsync("Not up to date");
    }

    [Fact]
    public async Task Without_a_script_a_button_judges_and_faults_stand_beside_their_fields()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app, width: 375, script: false);
        var form = await new EvaluatePage(page).OpenAsync();
        await form.TypeAsync("Who invites you?", "Fatima Benhaddou-Kerr");
        await form.TypeAsync("Day", "2026-12-10");
        await form.AnswerAsync("How do you know them?", "Only online");
        await form.OpenGroupAsync("You just met at an event");
        await form.AnswerAsync("Where?", "Conference");
        await form.TypeAsync("On which day?", "2026-12-24");
        await page.GetByRole(AriaRole.Button, new() { Name = "Judge it" }).ClickAsync();

        await Assertions.Expect(page.Locator(".error-summary")).ToContainTextAsync("1 answer needs another look");
        await Assertions.Expect(page.Locator("#facts-metAtEvent-on-error")).ToContainTextAsync("10 December 2026");
        await Assertions.Expect(page.GetByLabel("On which day?")).ToHaveValueAsync("2026-12-24");

        await form.TypeAsync("On which day?", "2026-11-20");
        await page.GetByRole(AriaRole.Button, new() { Name = "Judge it" }).ClickAsync();
        await Assertions.Expect(page.Locator(".verdict-bar")).ToContainTextAsync("Consider");
        await Assertions.Expect(page.Locator("#pointed-out")).ToContainTextAsync("so you have met in person");
    }

    [Fact]
    public async Task The_form_is_filled_in_and_saved_by_keyboard_alone()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByText("Skip to the page")).ToBeFocusedAsync();
        await page.GotoAsync("/evaluate");

        await page.GetByLabel("Who invites you?").FocusAsync();
        await page.Keyboard.TypeAsync("Hannah Oyelaran-Beck");
        await TabTo("facts-acquaintance");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByLabel("Somebody introduced us")).ToBeCheckedAsync();
        await TabTo("facts-wantToMeet-unsure");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(page.Locator("#facts-wantToMeet")).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Enter");

        await (await InvitationPage.ShownAsync(page)).ExpectAsync("Hannah Oyelaran-Beck");

        async Task TabTo(string id)
        {
            for (var presses = 0; presses < 40; presses++)
            {
                if (await page.EvaluateAsync<string>("document.activeElement.id") == id)
                {
                    return;
                }

                await page.Keyboard.PressAsync("Tab");
            }

            Assert.Fail($"Tab never reached {id}.");
        }
    }

    [Fact]
    public async Task What_was_typed_and_not_saved_is_asked_about_before_the_page_is_left()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        using var asked = new SemaphoreSlim(0);
        page.Dialog += async (_, dialog) =>
        {
            await dialog.DismissAsync();
            asked.Release();
        };
        async Task ExpectQuestionAsync(ILocator leave)
        {
            await leave.ClickAsync();
            Assert.True(await asked.WaitAsync(TimeSpan.FromSeconds(15)), "Nothing was asked.");
        }

        await page.GotoAsync("/settings");
        await page.GetByLabel("Hourly rate").FillAsync("150");

        // Another form of the page, and another page: both would drop it.
        await ExpectQuestionAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save look" }));
        await ExpectQuestionAsync(page.GetByRole(AriaRole.Link, new() { Name = "Dashboard" }));
        await Assertions.Expect(page.GetByLabel("Hourly rate")).ToHaveValueAsync("150");

        await page.GetByRole(AriaRole.Button, new() { Name = "Save as version 2" }).ClickAsync();
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("Version 2 is in force");
        await page.GetByRole(AriaRole.Link, new() { Name = "Dashboard" }).ClickAsync();
        await page.WaitForURLAsync("**/dashboard");
        Assert.Equal(0, asked.CurrentCount);
    }
}
