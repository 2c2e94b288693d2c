using LunchTriage.Browser.Tests.Pages;
using LunchTriage.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests;

/// <summary>A week as its owner lives it.</summary>
[Collection(InChromium.Name)]
public sealed class WeekOfUseTests(Chromium chromium)
{
    [Fact]
    public async Task An_invitation_is_noted_corrected_answered_moved_held_recorded_found_and_seen_in_the_year()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        var console = new QuietConsole(page);

        // Monday: noted in a hurry.
        var form = await new EvaluatePage(page).OpenAsync();
        await form.TypeAsync("Who invites you?", "Sunniva Brekke-Osei");
        await form.TypeAsync("Day", "2026-11-26");
        await form.AnswerAsync("How do you know them?", "We met in person");
        await form.ExpectVerdictAsync("Consider");
        var invitation = await form.SaveAsync();
        var path = invitation.Path;

        // Corrected: they once worked together, and it is long ago.
        form = await invitation.EditAsync();
        await form.OpenGroupAsync("You go back a while");
        await form.TickAsync("We once worked side by side");
        await form.TypeAsync("When did you last meet in person?", "2025-09-12");
        await form.AnswerAsync("Would you want to meet, too?", "Yes");
        await form.AnswerAsync("Are you free that day?", "Yes");
        await form.ExpectVerdictAsync("Accept");
        invitation = await form.SaveAsync();
        await invitation.ExpectHistoryAsync("Judged again");

        // Answered, undone, answered again.
        await invitation.DecideAsync("Accept");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await invitation.ExpectAsync("What do you say?");
        await invitation.DecideAsync("Accept");
        await invitation.ExpectAsync("You accepted");

        // Tuesday: the same person asks again for the same day.
        app.Clock.Now += TimeSpan.FromDays(1);
        form = await new EvaluatePage(page).OpenAsync();
        await form.TypeAsync("Who invites you?", "sunniva brekke-osei");
        await form.TypeAsync("Day", "2026-11-26");
        await form.AnswerAsync("How do you know them?", "We met in person");
        await Assertions.Expect(form.PointedOut).ToContainTextAsync("Already noted?");
        await form.PointedOut.GetByRole(AriaRole.Link).ClickAsync();
        Assert.Equal(path, (await InvitationPage.ShownAsync(page)).Path);

        // Moved to Friday: what belongs to the day is asked again.
        form = await new InvitationPage(page).EditAsync();
        await form.TypeAsync("Day", "2026-11-27");
        await Assertions.Expect(page.Locator("#day-answers")).ToContainTextAsync("The day changed");
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "Are you free that day?" }).GetByLabel("Unsure")).ToBeCheckedAsync();
        await form.AnswerAsync("Are you free that day?", "Yes");
        await form.ExpectVerdictAsync("Accept");
        invitation = await form.SaveAsync();

        // Saturday: held, and recorded in three taps.
        app.Clock.Now = new(2026, 11, 28, 10, 0, 0, TimeSpan.Zero);
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sunniva Brekke-Osei");
        await page.GotoAsync(path);
        await new InvitationPage(page).RecordHeldAsync("2.5 h", "5");
        await invitation.ExpectAsync("5 of 5");

        // Found in the list, seen in the year.
        await page.GotoAsync("/invitations?q=brekke");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Held");
        await page.GotoAsync("/dashboard");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("2.5 hours spent");
        await page.GotoAsync("/reports/2026");
        await Assertions.Expect(page.Locator(".lunches")).ToContainTextAsync("Sunniva Brekke-Osei");
        console.AssertSilent();
    }
}
