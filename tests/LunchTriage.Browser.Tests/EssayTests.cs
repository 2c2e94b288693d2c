using LunchTriage.Browser.Tests.Pages;
using LunchTriage.Browser.Tests.Shared;

namespace LunchTriage.Browser.Tests;

/// <summary>Twelve invitations made up from the essay, typed into the form. Each verdict is the one that its author would give.</summary>
[Collection(InChromium.Name)]
public sealed class EssayTests(Chromium chromium)
{
    private const string Want = "Would you want to meet, too?";
    private const string Pay = "Do they mean to pay?";

    [Fact]
    public async Task Each_of_twelve_invitations_gets_the_verdict_that_the_essay_gives()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        var console = new QuietConsole(page);
        var form = new EvaluatePage(page);

        await Try("a psychiatrist who would refer clients and be referred to", "Accept", "Mutual referral", async () =>
        {
            await form.AnswerAsync("How do you know them?", "Somebody introduced us");
            await form.OpenGroupAsync("You work near each other");
            await form.TickAsync("Each of us could refer clients to the other");
            await form.AnswerAsync(Want, "Yes");
        });
        await Try("the same, and the day is taken", "Reschedule", "Mutual referral", async () =>
        {
            await form.AnswerAsync("How do you know them?", "Somebody introduced us");
            await form.OpenGroupAsync("You work near each other");
            await form.TickAsync("Each of us could refer clients to the other");
            await form.AnswerAsync(Want, "Yes");
            await form.AnswerAsync("Are you free that day?", "No");
        });
        await Try("a friend from an earlier work setting, not seen for two years, for dinner", "Accept", "Reconnecting", async () =>
        {
            await form.AnswerAsync("Which meal?", "Dinner");
            await form.AnswerAsync("How do you know them?", "We met in person");
            await form.OpenGroupAsync("You go back a while");
            await form.TickAsync("We once worked side by side");
            await form.TypeAsync("When did you last meet in person?", "2024-10-01");
            await form.AnswerAsync(Want, "Yes");
        });
        await Try("a peer on the board of the association who cares for the profession", "Accept", "The profession", async () =>
        {
            await form.AnswerAsync("How do you know them?", "We met in person");
            await form.OpenGroupAsync("You share a profession");
            await form.AnswerAsync("Their field, beside yours", "Same");
            await form.TickAsync("We both care about the state of the profession");
            await form.AnswerAsync("Their standing in its leadership", "Authority");
            await form.AnswerAsync(Want, "Yes");
        });
        await Try("a colleague met at a conference last week, with a spark", "Accept", "Just met", MetLastWeek);
        await Try("the same, on a day of presenting", "Reschedule", "Just met", async () =>
        {
            await MetLastWeek();
            await form.TickAsync("I am presenting at an event that day");
        });
        await Try("a dietitian from the second floor", "Accept", "Neighbour", async () =>
        {
            await form.AnswerAsync("How do you know them?", "We met in person");
            await form.OpenGroupAsync("You work near each other");
            await form.TickAsync("They work in my building");
            await form.OpenGroupAsync("You share a profession");
            await form.AnswerAsync("Their field, beside yours", "Related");
            await form.AnswerAsync(Want, "Yes");
        });
        await Try("three people from a school that wants training, over breakfast", "Accept", "Hiring you", async () =>
        {
            await form.AnswerAsync("Which meal?", "Breakfast");
            await form.AnswerAsync("How do you know them?", "We never met");
            await form.OpenGroupAsync("They may want to hire you");
            await form.AnswerAsync("What for?", "Training");
            await form.AnswerAsync(Want, "Yes");
        });
        await Try("an unknown party by e-mail who wants to pick one's brain", "Redirect", "Cold call", async () =>
        {
            await form.AnswerAsync("How do you know them?", "We never met");
            await form.TickAsync("They mainly want to learn from me");
        });
        await Try("an unknown party who offers lunch and means to pay", "Consider", "Cold call", async () =>
        {
            await form.AnswerAsync("How do you know them?", "We never met");
            await form.AnswerAsync(Pay, "Yes");
        });
        await Try("an unknown party whom one does not want to meet, paid or not", "Redirect", "Cold call", async () =>
        {
            await form.AnswerAsync("How do you know them?", "We never met");
            await form.AnswerAsync(Pay, "Yes");
            await form.AnswerAsync(Want, "No");
        });
        await Try("an acquaintance whom one does not want to meet", "Decline", null, async () =>
        {
            await form.AnswerAsync("How do you know them?", "We met in person");
            await form.AnswerAsync(Want, "No");
        });
        console.AssertSilent();

        async Task Try(string who, string verdict, string? kind, Func<Task> tell)
        {
            await form.OpenAsync();
            await form.TypeAsync("Who invites you?", who);
            await form.TypeAsync("Day", "2026-12-03");
            await tell();
            await form.ExpectVerdictAsync(verdict);
            if (kind is not null)
            {
                await form.ExpectKindAsync(kind);
            }
        }

        async Task MetLastWeek()
        {
            await form.AnswerAsync("How do you know them?", "We met in person");
            await form.OpenGroupAsync("You just met at an event");
            await form.AnswerAsync("Where?", "Conference");
            await form.TypeAsync("On which day?", "2026-11-18");
            await form.TickAsync("Something sparked");
            await form.AnswerAsync(Want, "Yes");
        }
    }
}
