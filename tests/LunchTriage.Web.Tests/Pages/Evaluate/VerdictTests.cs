using System.Net;
using LunchTriage.Core.Decisions;
using LunchTriage.Web.Hosting;

namespace LunchTriage.Web.Tests.Pages.Evaluate;

/// <summary>The verdict beside the form, asked for as one types.</summary>
public sealed class VerdictTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Fact]
    public async Task It_says_the_verdict_and_what_changed_beside_the_fields()
    {
        var live = await AskAsync((await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("invitation.facts[lastSeenOn]", "2027-01-01")));
        Assert.Equal("waiting", live.Of("verdict").GetAttribute("data-verdict"));
        Assert.StartsWith("Choose a day up to 3 December 2026", live.Fault("facts.lastSeenOn"), StringComparison.Ordinal);

        live = await AskAsync((await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour));
        Assert.Equal("accept", live.Of("verdict").GetAttribute("data-verdict"));
        Assert.StartsWith("Accept: ", live.Of("verdict-said").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null(live.Fault("facts.lastSeenOn"));
        Assert.Equal("Same building", live.Of("group-near-said").TextContent);
    }

    [Fact]
    public async Task Answers_that_contradict_each_other_are_said_with_the_verdict_and_lead_to_the_question()
    {
        var form = (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour);
        Assert.Null((await AskAsync(form)).Of("verdict").QuerySelector(".contradictions"));

        var live = await AskAsync(form.Fill(("invitation.facts[acquaintance]", "introduced"), ("invitation.facts[workedAlongside]", "true"), ("invitation.facts[receivedOn]", "2026-11-20"), ("day", "2026-11-19")));
        var said = live.Of("verdict").QuerySelector(".contradictions")!;
        Assert.StartsWith("Answers contradict each other.", said.TextContent.Trim(), StringComparison.Ordinal);
        var links = said.QuerySelectorAll("a").Select(link => link.GetAttribute("href")![1..]).ToArray();
        Assert.Equal(["facts-workedAlongside", "day"], links);
        Assert.All(links, id => Assert.NotNull(form.Of(id)));
        Assert.Equal("Answers contradict each other", live.Of("verdict-bar").QuerySelector("span")!.TextContent);
    }

    [Theory]
    [InlineData("2026-12-03", "The same person has invited you for that day: see that invitation")]
    [InlineData("", "The same person’s invitation of 24 November 2026, without a day, stands here already: see that invitation")]
    public async Task What_was_already_noted_is_said_with_the_verdict_and_leads_there(string day, string said)
    {
        var form = (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("day", day));
        Assert.Null((await AskAsync(form)).Of("verdict").QuerySelector(".already-noted"));

        var first = await form.PressAsync("Save invitation");
        var live = await AskAsync((await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("day", day)));
        var noted = live.Of("verdict").QuerySelector(".already-noted")!;
        Assert.Contains(said, Said(noted), StringComparison.Ordinal);
        Assert.Equal(first.Address, noted.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Already noted?", live.Of("verdict-bar").QuerySelector("span")!.TextContent);
    }

    [Fact]
    public async Task What_the_same_person_asked_before_is_one_line_with_the_way_there()
    {
        var day = new DateOnly(2026, 11, 10);
        var earlier = await _app.NoteAsync("Siobhán O’Brien", OwnersApp.Neighbour with { ReceivedOn = day, ProposedFor = day.ToDateTime(new(12, 30)) }, Decision.Accepted, OwnersApp.Held(day));
        var form = (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("invitation.inviter.name", "siobhan o'brien"));
        var said = (await AskAsync(form)).Of("verdict").QuerySelector(".asked-before")!;
        Assert.Equal("Siobhán O’Brien asked before: lunch on 10 November 2026, held.", said.TextContent.Trim());
        Assert.Equal($"/invitations/{earlier}", said.QuerySelector("a")!.GetAttribute("href"));

        var sameDay = (await AskAsync(form.Fill(("day", "2026-11-10")))).Of("verdict");
        Assert.NotNull(sameDay.QuerySelector(".already-noted"));
        Assert.Null(sameDay.QuerySelector(".asked-before"));
    }

    [Theory]
    [InlineData("breakfast", "If left open: 08:00, as usual for breakfast.")]
    [InlineData("dinner", "If left open: 19:00, as usual for dinner.")]
    public async Task The_time_that_is_taken_where_it_is_left_open_is_named(string meal, string hint)
    {
        var form = await _app.OpenAsync("/evaluate");
        Assert.Equal("If left open: 12:30, as usual for lunch.", form.Of("time-hint").TextContent);
        Assert.Equal(hint, (await AskAsync(form.Fill(("invitation.facts[meal]", meal)))).Of("time-hint").TextContent);
    }

    [Fact]
    public async Task What_passes_the_budget_is_a_warning_with_what_may_be_held_and_none_with_what_is_turned_down()
    {
        await _app.SetAsync(policy => policy with { Budget = new(2, Core.Policies.BudgetUnit.Hours, Core.Policies.BudgetPeriod.CalendarYear) });
        var form = (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour);
        var over = Assert.Single((await AskAsync(form)).Of("verdict").QuerySelectorAll(".verdict-part > .hint-box"));
        Assert.Contains("Over your budget. With this one, 3 h of 2 h in 2026.", Said(over), StringComparison.Ordinal);

        var declined = (await AskAsync(form.Fill(("invitation.facts[wantToMeet]", "no")))).Of("verdict");
        Assert.Equal("decline", declined.GetAttribute("data-verdict"));
        Assert.Null(declined.QuerySelector(".verdict-part > .hint-box"));
        Assert.Contains("So far, 0 h of 2 h in 2026, what is coming included.", Said(declined), StringComparison.Ordinal);
        Assert.DoesNotContain("this one", Said(declined), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_referral_that_is_always_a_good_idea_is_not_held_against_the_budget()
    {
        await _app.SetAsync(policy => policy with { Budget = new(0, Core.Policies.BudgetUnit.Lunches, Core.Policies.BudgetPeriod.CalendarYear) });
        var verdict = (await AskAsync((await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("invitation.facts[referralSource]", "true")))).Of("verdict");
        Assert.Null(verdict.QuerySelector(".verdict-part > .hint-box"));
        Assert.Contains("With this one, 1 of 0 lunches in 2026.", Said(verdict), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_gives_the_same_verdict_is_one_sentence()
    {
        var changes = (await AskAsync((await _app.OpenAsync("/evaluate")).Fill(("invitation.facts[acquaintance]", "stranger")))).Of("verdict").QuerySelectorAll(".changes li").Select(Said).ToArray();
        Assert.Contains(changes, change => change.Contains("; or ", StringComparison.Ordinal));
        Assert.All(changes, change => Assert.DoesNotMatch("; or [A-Z]", change));
    }

    [Fact]
    public async Task Every_part_of_it_has_its_place_on_the_form()
    {
        var form = await _app.OpenAsync("/evaluate");
        var live = await AskAsync((await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour));
        var parts = live.Document.QuerySelectorAll("[data-hx-swap-oob]");
        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.NotNull(form.Of(part.Id!)));
        Assert.All(form.Document.QuerySelectorAll(".field-error"), fault => Assert.Contains(parts, part => part.Id == fault.Id));
        Assert.Null(live.Document.QuerySelector("main, header, script"));
    }

    [Fact]
    public async Task What_the_group_of_the_message_holds_is_said_as_one_types_and_on_edit()
    {
        const string said = "group-message-said";
        var form = await _app.OpenAsync("/evaluate");
        Assert.Equal("Nothing noted", form.Of(said).TextContent);
        Assert.Equal("“Dear colleague, shall we?” · ines@example.org · Café Morgenrot · Came on 2 November 2026 · 3 people", (await AskAsync(form.Fill(AForm.Full))).Of(said).TextContent);

        var noted = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("invitation.inviter.email", "ines@example.org")).PressAsync("Save invitation");
        Assert.Equal("ines@example.org · Came on 24 November 2026", (await _app.OpenAsync(noted.Address + "/edit")).Of(said).TextContent);
    }

    [Fact]
    public async Task Fields_that_were_not_touched_yet_are_not_held_against_the_owner()
    {
        var live = await AskAsync(await _app.OpenAsync("/evaluate"));
        Assert.Equal(HttpStatusCode.OK, live.Status);
        Assert.Empty(live.Document.QuerySelectorAll(".field-error:not([hidden])"));
        Assert.Contains("The verdict waits for: how you know them.", live.Of("verdict").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_save_complained_about_stays_until_it_is_mended_and_nothing_else_is_added()
    {
        var refused = await (await _app.OpenAsync("/evaluate")).PressAsync("Save invitation");
        var live = await AskAsync(refused.Fill(("invitation.inviter.organization", "Third floor"), ("invitation.facts[guests]", "many")));
        Assert.Equal("Say who invites you.", live.Fault("inviter.name"));
        Assert.StartsWith("Give a whole number", live.Fault("facts.guests"), StringComparison.Ordinal);
        Assert.Equal(["#inviter-name", "#facts-acquaintance"], live.Of("faults").QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
        Assert.Null(live.Of("faults").QuerySelector("[role=alert], [autofocus]"));

        live = await AskAsync(refused.Fill(("invitation.inviter.name", "Ines Karlsdóttir")));
        Assert.Null(live.Fault("inviter.name"));
        Assert.StartsWith("1 answer needs another look", live.Of("faults").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("facts.acquaintance", live.Of("complained").GetAttribute("value"));

        live = await AskAsync(refused.Fill(("invitation.facts[acquaintance]", "stranger")));
        Assert.Equal(("", ""), (live.Of("faults").TextContent.Trim(), live.Of("complained").GetAttribute("value")));
    }

    [Fact]
    public async Task It_stores_nothing_and_says_what_was_already_noted()
    {
        var first = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).PressAsync("Save invitation");
        var live = await AskAsync((await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour));
        Assert.Contains(live.Of("pointed-out").QuerySelectorAll("a"), link => link.GetAttribute("href") == first.Address);
        Assert.Equal(first.Address.Split('/')[^1], live.Of("noted").GetAttribute("value"));
        Assert.Equal(1, await _app.CountAsync());
    }

    [Fact]
    public async Task A_day_that_changes_takes_its_answers_back_while_one_types()
    {
        var judged = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).PressAsync("Judge it");
        var live = await AskAsync(judged.Fill(("day", "2026-12-04")));
        Assert.Contains("The day changed", live.Of("day-answers").TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-12-04|unsure|false", live.Of("answered").GetAttribute("value"));
    }

    [Fact]
    public async Task Beside_an_edit_it_leaves_the_invitation_itself_out_of_the_budget()
    {
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).PressAsync("Save invitation");
        await shown.PressAsync("Accept");
        var edit = await _app.OpenAsync(shown.Address + "/edit");
        var live = await AskAsync(edit);
        Assert.Contains("With this one, 1 of 6 lunches", PageText.Of("<main>" + live.Of("verdict").InnerHtml + "</main>"), StringComparison.Ordinal);
        Assert.Null(live.Document.QuerySelector("#pointed-out a"));
    }

    [Fact]
    public async Task Asked_for_an_invitation_that_is_not_there_it_is_not_found()
    {
        var form = await _app.OpenAsync("/evaluate");
        Assert.Equal(HttpStatusCode.NotFound, (await form.SendToAsync("invitation", "/evaluate/verdict?id=4711")).Status);
    }

    [Fact]
    public async Task It_has_a_limit_of_its_own()
    {
        await using var app = new App().With(RateLimits.LiveVerdictPerMinute.Key, "2");
        using var client = app.CreateClient();
        var form = await BrowsedPage.OpenAsync(client, "/evaluate");
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(form)).Status);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(form)).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await AskAsync(form)).Status);
        Assert.StartsWith("/invitations/", (await form.Fill(AForm.Neighbour).PressAsync("Save invitation")).Address, StringComparison.Ordinal);
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private static string Said(AngleSharp.Dom.IElement part) => PageText.Of($"<main>{part.InnerHtml}</main>");

    private static Task<BrowsedPage> AskAsync(BrowsedPage form) => form.SendToAsync("invitation", form.Of("invitation").GetAttribute("data-hx-post")!);
}
