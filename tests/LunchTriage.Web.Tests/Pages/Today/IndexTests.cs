using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Web.Tests.Pages.Today;

public sealed class IndexTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Fact]
    public async Task The_first_day_says_what_to_do_and_shows_the_usual_budget()
    {
        var text = await _app.TextAsync("/");
        Assert.Contains("Who asked you to lunch?", text, StringComparison.Ordinal);
        Assert.Contains("Judge an invitation", text, StringComparison.Ordinal);
        Assert.Contains("The usual budget: 6 lunches in any 12 months", text, StringComparison.Ordinal);
        Assert.Contains("6 left", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_owed_is_said_in_one_sentence()
    {
        await _app.NoteAsync("Milo", OwnersApp.ColdCall with { Acquaintance = Acquaintance.Introduced, Meal = Meal.Coffee, ReceivedOn = OwnersApp.Today.AddDays(-6) }, via: ReceivedVia.Phone);
        await _app.NoteAsync("Fatima", OwnersApp.ColdCall with { ReceivedOn = OwnersApp.Today.AddDays(-1) });
        await _app.NoteAsync("김서연", At(-5), Decision.Accepted);
        await _app.NoteAsync("Hannah", At(9), Decision.Accepted);

        var text = await _app.TextAsync("/");
        Assert.Contains("Week 48 Tuesday, 24 November", text, StringComparison.Ordinal);
        Assert.Contains("Two answers are owed , one outcome is missing, and a lunch is coming up next week.", text, StringComparison.Ordinal);
        Assert.Contains("Milo Coffee, no day yet. It came by phone, 6 days ago Consider Fatima Lunch, no day yet. A cold call by e-mail, yesterday Redirect", text, StringComparison.Ordinal);
        Assert.Contains("김서연 Lunch on Thursday, 19 November It was held Cancelled No-show", text, StringComparison.Ordinal);
        Assert.Contains("3 December Hannah Thursday, 12:30 . Neighbour.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_be_answered_soon_stands_first_and_says_when()
    {
        await _app.NoteAsync("Oldest", OwnersApp.ColdCall with { ReceivedOn = OwnersApp.Today.AddDays(-30) });
        await _app.NoteAsync("In four days", At(4));
        await _app.NoteAsync("Passed", At(-2));
        await _app.NoteAsync("In three days", At(3));
        await _app.NoteAsync("Tomorrow", At(1));
        await _app.NoteAsync("Now", At(0));
        var page = await _app.OpenAsync("/");
        Assert.Equal(["Now", "Tomorrow", "In three days", "Oldest", "Passed", "In four days"], page.Document.QuerySelectorAll(".cards-list .who").Select(who => who.TextContent.Trim()));
        Assert.Contains("The soonest first, then the oldest Now Lunch today , Tuesday, 24 November, 12:30.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tomorrow Lunch tomorrow , Wednesday, 25 November, 12:30.", page.Text, StringComparison.Ordinal);
        Assert.Contains("In three days Lunch in 3 days , Friday, 27 November, 12:30.", page.Text, StringComparison.Ordinal);
        Assert.Contains("In four days Lunch on Saturday, 28 November.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Passed Lunch on Sunday, 22 November. It came by e-mail, 2 days ago That day has passed.", page.Text, StringComparison.Ordinal);
        Assert.Equal(1, page.Text.Split("That day has passed.").Length - 1);
    }

    [Fact]
    public async Task The_soonest_is_not_hidden_behind_many_older_ones()
    {
        for (var i = 0; i < 12; i++)
        {
            await _app.NoteAsync($"N{i:00}", OwnersApp.ColdCall with { ReceivedOn = OwnersApp.Today.AddDays(-i - 1) });
        }

        await _app.NoteAsync("Soon", At(1));
        var page = await _app.OpenAsync("/");
        Assert.Equal(10, page.Document.QuerySelectorAll(".cards-list > li").Length);
        Assert.Equal("Soon", page.Document.QuerySelector(".cards-list .who")!.TextContent.Trim());
        Assert.Contains("Show all 13", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_in_hours_tells_what_is_spent_from_what_is_to_come()
    {
        await _app.SetAsync(policy => policy with { Budget = new(40, BudgetUnit.Hours, BudgetPeriod.CalendarYear) });
        await _app.NoteAsync("Held", At(-30), Decision.Accepted, OwnersApp.Held(OwnersApp.Today.AddDays(-30), 2));
        await _app.NoteAsync("Coming", At(9), Decision.Accepted);
        await _app.NoteAsync("Due", At(-9), Decision.Accepted);
        Assert.Contains("32 h left of 40 h this year 2 h spent 6 h coming or to record 32 h left", await _app.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outcomes_are_three_links_that_change_nothing_themselves()
    {
        var id = await _app.NoteAsync("Ada", At(-5), Decision.Accepted);
        var links = PageText.All(await _app.HtmlAsync("/"), "href");
        Assert.Equal(
            [$"/invitations/{id}?result=held#outcome", $"/invitations/{id}?result=cancelled#outcome", $"/invitations/{id}?result=noShow#outcome"],
            links.Where(link => link.Contains("result=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_owed_is_said_too()
    {
        await _app.NoteAsync("Ada", OwnersApp.ColdCall, Decision.Redirected);
        var text = await _app.TextAsync("/");
        Assert.Contains("Nothing needs you today .", text, StringComparison.Ordinal);
        Assert.Contains("Nobody waits for your answer.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("To record", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_put_off_comes_back_when_its_day_has_passed()
    {
        await _app.NoteAsync("Ada", At(-1), Decision.Postponed);
        await _app.NoteAsync("Ben", At(0), Decision.Postponed);
        await _app.NoteAsync("Cleo", OwnersApp.ColdCall with { ReceivedOn = OwnersApp.Today.AddDays(-3) }, Decision.Postponed);
        var text = await _app.TextAsync("/");
        Assert.Contains("Put off Their day has passed, or none was named. Find one, or say no", text, StringComparison.Ordinal);
        Assert.Contains("Ada Lunch on Monday, 23 November", text, StringComparison.Ordinal);
        Assert.Contains("Cleo Lunch, no day yet", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_shows_ten_and_leads_to_the_rest()
    {
        for (var i = 0; i < 12; i++)
        {
            await _app.NoteAsync($"N{i:00}", OwnersApp.ColdCall with { ReceivedOn = OwnersApp.Today.AddDays(-i) });
        }

        var html = await _app.HtmlAsync("/");
        Assert.Contains("Twelve answers are owed", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/invitations?status=undecided\">Show all 12", html, StringComparison.Ordinal);
        Assert.Contains("N11", html, StringComparison.Ordinal);
        Assert.DoesNotContain("N01", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_counts_hours_and_money()
    {
        await _app.SetAsync(policy => policy with { Rate = Money.From(150, Currency.Parse("USD")), Budget = new(12, BudgetUnit.Lunches, BudgetPeriod.CalendarYear) });
        await _app.NoteAsync("Ada", At(-30), Decision.Accepted, OwnersApp.Held(OwnersApp.Today.AddDays(-30), 2.5m));
        await _app.NoteAsync("Ben", OwnersApp.ColdCall, Decision.Redirected);
        await _app.NoteAsync("Cleo", At(9), Decision.Accepted);

        var text = await _app.TextAsync("/");
        Assert.Contains("Your budget: 12 lunches a calendar year", text, StringComparison.Ordinal);
        Assert.Contains("10 lunches left of 12 this year 1 held 1 coming 10 left", text, StringComparison.Ordinal);
        Assert.Contains("Spent on lunches 2.5 h $375 Protected 3 h $450", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_numbers_of_the_year_lead_to_the_invitations_behind_them()
    {
        await _app.NoteAsync("Ada", At(-30), Decision.Accepted, OwnersApp.Held(OwnersApp.Today.AddDays(-30)));
        await _app.NoteAsync("Ben", OwnersApp.ColdCall, Decision.Redirected);
        var links = PageText.All(await _app.HtmlAsync("/"), "href");
        Assert.Contains("Ada", await _app.TextAsync(links.Single(link => link.Contains("by=counted", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Contains("Ben", await _app.TextAsync(links.Single(link => link.Contains("status=turnedDown", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_of_twelve_months_looks_at_those_that_end_with_the_last_lunch_to_come()
    {
        await _app.NoteAsync("Last autumn", At(-350), Decision.Accepted, OwnersApp.Held(OwnersApp.Today.AddDays(-350)));
        Assert.Contains("5 lunches left of 6 in the last 12 months", await _app.TextAsync("/"), StringComparison.Ordinal);

        await _app.NoteAsync("Soon", At(30), Decision.Accepted);
        Assert.Contains("5 lunches left of 6 in the 12 months up to 24 December 2026 1 coming 5 left", await _app.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_of_calendar_years_shows_this_one_and_that_of_the_last_lunch_to_come()
    {
        await _app.SetAsync(policy => policy with { Budget = new(40, BudgetUnit.Hours, BudgetPeriod.CalendarYear) });
        await _app.NoteAsync("Held", At(-30), Decision.Accepted, OwnersApp.Held(OwnersApp.Today.AddDays(-30), 2));
        await _app.NoteAsync("In January", At(50), Decision.Accepted);
        var text = await _app.TextAsync("/");
        Assert.Contains("38 h left of 40 h this year", text, StringComparison.Ordinal);
        Assert.Contains("37 h left of 40 h in 2027", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "1 lunch left of 6")]
    [InlineData(6, "Nothing left of 6")]
    [InlineData(8, "2 lunches over of 6")]
    public async Task A_budget_says_what_is_left_or_over(int held, string said)
    {
        for (var i = 1; i <= held; i++)
        {
            await _app.NoteAsync($"N{i}", At(-i), Decision.Accepted, OwnersApp.Held(OwnersApp.Today.AddDays(-i)));
        }

        Assert.Contains(said, await _app.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_budget_one_can_be_set()
    {
        await _app.SetAsync(policy => policy with { Budget = null });
        await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var html = await _app.HtmlAsync("/");
        Assert.Contains("You set no budget", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/settings#policy\">Set a budget", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-31T22:59:00Z", "Week 53 Thursday, 31 December", "coming up today")]
    [InlineData("2026-12-31T23:01:00Z", "Week 53 Friday, 1 January", "outcome is missing")]
    public async Task The_day_turns_at_the_owners_midnight_not_the_worlds(string instant, string heading, string owed)
    {
        await _app.NoteAsync("Ada", OwnersApp.Neighbour with { ProposedFor = new DateTime(2026, 12, 31, 19, 0, 0) }, Decision.Accepted);
        _app.Clock.Now = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        var text = await _app.TextAsync("/");
        Assert.Contains(heading, text, StringComparison.Ordinal);
        Assert.Contains(owed, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_text_whatever_it_looks_like()
    {
        await _app.NoteAsync("<b onclick=alert(1)>", At(-5), Decision.Accepted);
        await _app.NoteAsync("<b onclick=alert(1)>", At(5), Decision.Accepted);
        await _app.NoteAsync("<b onclick=alert(1)>", OwnersApp.ColdCall);
        Assert.DoesNotContain("<b onclick", await _app.HtmlAsync("/"), StringComparison.Ordinal);
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private static InvitationFacts At(int days) => OwnersApp.Neighbour with { ReceivedOn = days < 0 ? OwnersApp.Today.AddDays(days) : OwnersApp.Today, ProposedFor = OwnersApp.Today.AddDays(days).ToDateTime(new(12, 30)) };
}
