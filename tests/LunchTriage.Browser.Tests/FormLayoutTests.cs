using LunchTriage.Browser.Tests.Pages;
using LunchTriage.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests;

/// <summary>The form and the verdict beside it have room for what they say.</summary>
[Collection(InChromium.Name)]
public sealed class FormLayoutTests(Chromium chromium)
{
    private static readonly int[] Wide = [1024, 1100, 1180, 1200, 1280, 1440, 1600];

    [Fact]
    public async Task No_verdict_leaves_its_panel_nor_meets_the_button_that_closes_it()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        var form = await new EvaluatePage(page).OpenAsync();
        await form.TypeAsync("Who invites you?", "Mireille Achterberg");
        await form.AnswerAsync("How do you know them?", "We never met");
        await form.ExpectVerdictAsync("Redirect");
        await FitsAsync(page, "Redirect");
        await form.OpenGroupAsync("You work near each other");
        await form.TickAsync("Each of us could refer clients to the other");
        await form.AnswerAsync("How do you know them?", "We met in person");
        await form.ExpectVerdictAsync("Consider");
        await FitsAsync(page, "Consider");
        await form.AnswerAsync("Would you want to meet, too?", "No");
        await form.ExpectVerdictAsync("Decline");
        await FitsAsync(page, "Decline");
        await form.AnswerAsync("Would you want to meet, too?", "Yes");
        await form.ExpectVerdictAsync("Accept");
        await FitsAsync(page, "Accept");
        await form.AnswerAsync("Are you free that day?", "No");
        await form.ExpectVerdictAsync("Reschedule");
        await FitsAsync(page, "Reschedule");
        // As long as a language may make it.
        await page.EvaluateAsync("document.querySelector('#verdict-word > span').append('Terminverschiebung')");
        await FitsAsync(page, "a long word");
    }

    [Fact]
    public async Task A_question_keeps_room_for_its_words_beside_its_answers()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        var form = await new EvaluatePage(page).OpenAsync();
        await form.OpenGroupAsync("They may want to hire you");
        await form.AnswerAsync("What for?", "Consulting");
        await form.AnswerAsync("Which meal?", "Breakfast");
        foreach (var width in (int[])[320, 375, 600, 768, .. Wide])
        {
            await page.SetViewportSizeAsync(width, 900);
            var narrow = await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll(".ask > legend")].filter(legend => legend.checkVisibility() && (legend.clientWidth < 80 || legend.clientHeight > 100)).map(legend => legend.textContent)
                """);
            Assert.True(narrow.Length == 0, $"{width} px: {string.Join(", ", narrow)}");
        }
    }

    [Fact]
    public async Task Fields_beside_each_other_stand_level_also_where_one_of_them_is_wrong()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app);
        await page.GotoAsync("/dashboard?period=days&from=2026-03-31&to=2026-02-01");
        await LevelAsync(page, ".other-days .field");

        var form = await new EvaluatePage(page).OpenAsync();
        await form.OpenGroupAsync("Message, address, place");
        await form.TypeAsync("Their e-mail address", "nowhere");
        await form.TypeAsync("People you would meet", "0");
        await page.GetByLabel("Who invites you?").PressAsync("Enter");
        await LevelAsync(page, ".fields > .field");
    }

    // Of fields whose labels are in one row, the controls are, too; and somewhere one of them has a fault between.
    private static async Task LevelAsync(IPage page, string fields)
    {
        await Assertions.Expect(page.Locator($"{fields} > .field-error:visible").First).ToBeVisibleAsync();
        var uneven = await page.Locator(fields).EvaluateAllAsync<string[]>("""
            fields => {
              const top = part => Math.round(part.getBoundingClientRect().top);
              const shown = fields.filter(field => field.checkVisibility()).map(field => ({ label: field.querySelector("label"), control: field.querySelector("input, select, textarea") }));
              return shown.filter(one => shown.some(other => (top(one.label) === top(other.label)) !== (top(one.control) === top(other.control)))).map(one => one.label.textContent);
            }
            """);
        Assert.True(uneven.Length == 0, string.Join(", ", uneven));
    }

    private static async Task FitsAsync(IPage page, string verdict)
    {
        foreach (var width in (int[])[320, 375, .. Wide])
        {
            await page.SetViewportSizeAsync(width, 900);
            var isPhone = width < 1024;
            if (isPhone)
            {
                await page.Locator("#verdict-bar").ClickAsync();
            }

            var outside = await page.EvaluateAsync<string[]>("""
                () => {
                  const panel = document.getElementById("verdict"), box = panel.getBoundingClientRect();
                  const leaves = part => {
                    const { left, right } = part.getBoundingClientRect();
                    return part.checkVisibility() && !part.closest(".unseen, svg") && (left < box.left || right > box.right);
                  };
                  const close = panel.querySelector(".close"), word = document.getElementById("verdict-word");
                  const meets = close.checkVisibility() && close.getBoundingClientRect().bottom > word.getBoundingClientRect().top;
                  return [...[...panel.querySelectorAll("*")].filter(leaves), ...(meets ? [close] : [])].map(part => part.outerHTML.slice(0, 80));
                }
                """);
            Assert.True(outside.Length == 0, $"{verdict} at {width} px: {string.Join(Environment.NewLine, outside)}");
            if (isPhone)
            {
                await page.Locator("#verdict .close").ClickAsync();
            }
        }

        await page.SetViewportSizeAsync(1280, 900);
    }
}
