using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Tests.Pages.Dashboard;

public sealed class IndexTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Fact]
    public async Task With_nothing_noted_it_says_what_to_do()
    {
        var page = await _app.OpenAsync("/dashboard");
        Assert.Contains("No hours spent No lunch held in 2026.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing here yet", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/evaluate");
    }

    [Fact]
    public async Task The_numbers_of_a_year_are_those_that_one_would_count_by_hand()
    {
        await ASmallYear.NoteAsync(_app);
        var page = await _app.OpenAsync("/dashboard");
        Assert.Contains("7 hours spent 2 lunches held in 2026. Declining and redirecting 2 others protected 6 h", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["7 h 1 h more than from 1 January to 24 November 2025", "6 h 6 h more than from 1 January to 24 November 2025", "2 1 more than from 1 January to 24 November 2025 1 coming, 1 outcome missing, 1 cancelled, 1 no-show", "4 of 5 1.2 points of benefit an hour"],
            page.Document.QuerySelectorAll(".key-figures > div").Select(figure => string.Join(' ', figure.QuerySelectorAll("dd").Select(part => Joined(part.TextContent)))));
        Assert.Equal(
            ["February – – 6 h", "March 1 2.5 h –", "June 1 4 h –", "July – 0.5 h –", "2026 2 7 h 6 h"],
            page.Document.QuerySelectorAll(".chart-and-table .ledger tr").Skip(1).Select(PageText.OfRow).Where(row => !row.EndsWith("– – –", StringComparison.Ordinal)));
        Assert.Equal(
            ["Neighbour 1 2.5 h 3 / 5 1.2", "Outside your kinds 1 4 h 5 / – 1.3", "All 2 6.5 h 4 / 5 1.2"],
            page.Document.QuerySelectorAll("[aria-labelledby=s-type] .by-type tr").Skip(1).Select(PageText.OfRow).Where(row => !row.Contains(" – – – –", StringComparison.Ordinal)));
        Assert.Contains("Of 8 decisions , 7 followed the verdict or had a free choice", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Accept 5 5 – – – –", "Consider 1 – 1 – – –", "Redirect 2 1 – 1 – –", "All 8 6 1 1 – –"],
            page.Document.QuerySelectorAll(".by-verdict tr").Skip(1).Select(PageText.OfRow).Where(row => !row.EndsWith("– – – – – –", StringComparison.Ordinal)));
        Assert.Contains("You went against it once", page.Text, StringComparison.Ordinal);
        Assert.Contains("Lunches that weren’t held took another 0.5 h", page.Document.QuerySelector("[aria-labelledby=s-type] .note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asked_again_and_again_is_told_with_the_list_of_what_they_asked()
    {
        await ASmallYear.NoteAsync(_app);
        await _app.NoteAsync("Coming", OwnersApp.Neighbour with { ReceivedOn = new(2026, 5, 4) }, Decision.Declined);
        var page = await _app.OpenAsync("/dashboard");
        var row = Assert.Single(page.Document.QuerySelectorAll("tr"), row => row.QuerySelector("a[href*=inviterOf]") is not null);
        Assert.Equal("Coming 2 1", PageText.OfRow(row));
        var list = await _app.OpenAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("2 invitations", list.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("From Coming", list.Document.QuerySelectorAll(".narrowed a > span:first-child").Select(word => Joined(word.TextContent)));
        Assert.DoesNotContain("Counted apart", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_written_in_two_ways_is_counted_apart_and_that_is_said_not_left_to_wonder_at()
    {
        // Capitals are forgiven; marks and another address make another inviter.
        string[] asked = ["José Núñez||", "JOSÉ NÚÑEZ||", "Jose Nunez||", "Jose Nunez||", "Ada|ada@example.org|Clinic", "Ada|ada@example.org|Clinic", "Ada|ada@example.com|Clinic", "Ada|ada@example.com|Clinic"];
        foreach (var each in asked.Select(each => each.Split('|')))
        {
            await _app.InAsync<InvitationStore>(store => store.AddAsync(new(new(each[0], each[1], each[2]), ReceivedVia.Email, "", "", OwnersApp.ColdCall), null, null, default));
        }

        var page = await _app.OpenAsync("/dashboard");
        var rows = page.Document.QuerySelectorAll("tr").Where(row => row.QuerySelector("a[href*=inviterOf]") is not null).ToArray();
        Assert.Equal(["Ada Clinic ada@example.com 2 –", "Ada Clinic ada@example.org 2 –", "Jose Nunez 2 –", "JOSÉ NÚÑEZ 2 –"], rows.Select(PageText.OfRow));
        Assert.Contains("Counted apart, because name, work setting or e-mail address differ: Ada, Jose Nunez, JOSÉ NÚÑEZ. If they are one person, write them alike in their invitations.", page.Document.QuerySelectorAll("p.note").Select(note => note.TextContent));
        Assert.Contains("From Ada, Clinic", (await _app.OpenAsync(rows[0].QuerySelector("a")!.GetAttribute("href")!)).Document.QuerySelectorAll(".narrowed a > span:first-child").Select(word => word.TextContent));
    }

    [Fact]
    public async Task Every_year_can_be_reached_by_a_click_and_so_can_the_report_of_each_and_back()
    {
        await _app.NoteAsync("Ada", OwnersApp.ColdCall with { ReceivedOn = new(2020, 5, 1) });
        await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        var page = await _app.OpenAsync("/dashboard");
        Assert.Equal(["2026", "last12", "2025", "2024"], page.Document.QuerySelectorAll("input[name=period][type=radio]").Select(input => input.GetAttribute("value")));
        Assert.Equal(["/dashboard?period=2023", "/dashboard?period=2022", "/dashboard?period=2021", "/dashboard?period=2020"], page.Document.QuerySelectorAll(".other-days nav a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Nobody asked more than once.", await _app.TextAsync("/dashboard?period=2020"), StringComparison.Ordinal);
        Assert.Contains((await _app.OpenAsync("/reports/2020")).Document.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/dashboard?period=2020");
    }

    [Fact]
    public async Task Any_days_can_be_looked_at_and_whole_months_stand_beside_as_many_months()
    {
        await ASmallYear.NoteAsync(_app);
        var page = await _app.OpenAsync("/dashboard?period=days&from=2026-02-01&to=2026-03-31");
        Assert.Contains("1 lunch held , 1 February to 31 March 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal(["February", "March"], page.Document.QuerySelectorAll(".chart-and-table .ledger tbody th").Select(month => month.TextContent));
        Assert.Equal(("2026-02-01", "2026-03-31"), (page.Document.QuerySelector("#from")!.GetAttribute("value"), page.Document.QuerySelector("#to")!.GetAttribute("value")));
        Assert.Equal(1, page.Document.QuerySelectorAll(".other-days[open]").Length);
    }

    [Theory]
    [InlineData("from=2026-03-31&to=2026-02-01", "Give a day on or after the first.")]
    [InlineData("from=2026-02-30&to=2026-03-01", "Give a day such as 2026-12-10.")]
    [InlineData("from=2026-02-01", "Give a day.")]
    [InlineData("from=2001-01-01&to=2026-01-01", "Give at most ten years.")]
    [InlineData("from=0001-01-01&to=0001-12-31", "Give a day from 1 January 1950 to 31 December 2100.")]
    [InlineData("from=9999-01-01&to=9999-12-31", "Give a day from 1 January 1950 to 31 December 2100.")]
    public async Task Days_that_are_none_are_told_beside_their_field_and_kept(string days, string fault)
    {
        var page = await _app.OpenAsync($"/dashboard?period=days&{days}");
        var wrong = page.Document.QuerySelector(".other-days .field:has(.field-error:not([hidden]))")!;
        Assert.Equal(fault, Joined(wrong.QuerySelector(".field-error")!.TextContent));
        Assert.NotNull(wrong.QuerySelector("input[autofocus]"));
        // Without an address of its own the form would send the skip link's fragment along, and a browser then focuses no field.
        Assert.All(page.Document.QuerySelectorAll("main form"), form => Assert.Equal("/dashboard", form.GetAttribute("action")));
        Assert.Single(page.Document.QuerySelectorAll("[autofocus]"));
        Assert.Contains(page.Document.QuerySelectorAll(".other-days .field input"), input => days.Contains(input.GetAttribute("value")!, StringComparison.Ordinal) && input.GetAttribute("value")!.Length > 0);
    }

    [Theory]
    [InlineData("from=2026-03-31&to=2026-02-01")]
    [InlineData("from=2026-02-01")]
    [InlineData("from=2001-01-01&to=2026-01-01")]
    public async Task Days_that_are_none_have_no_numbers_of_others_beneath(string days)
    {
        await ASmallYear.NoteAsync(_app);
        var page = await _app.OpenAsync($"/dashboard?period=days&{days}");
        Assert.Equal("Which days?", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.Document.QuerySelectorAll("main section"));
        Assert.Contains("What you typed is still here.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("input[name=period][checked]"));
    }

    [Fact]
    public async Task Days_name_those_that_they_stand_beside()
    {
        await ASmallYear.NoteAsync(_app);
        var page = await _app.OpenAsync("/dashboard?period=days&from=2026-06-01&to=2026-08-31");
        Assert.Contains("Beside 1 March to 31 May 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 h more than from 1 March to 31 May 2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_rate_it_says_where_to_set_one()
    {
        await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        Assert.DoesNotContain("No hourly rate", await _app.TextAsync("/dashboard"), StringComparison.Ordinal);

        await _app.NoteAsync("Ben", OwnersApp.ColdCall, Decision.Declined);
        var page = await _app.OpenAsync("/dashboard");
        Assert.Contains("No hourly rate is set, so nothing is said in money. Set a rate", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/settings#rate");
        Assert.NotNull((await _app.OpenAsync("/settings")).Document.QuerySelector("#rate"));

        await _app.SetAsync(policy => policy with { Rate = Money.From(100, Currency.Parse("EUR")) });
        Assert.DoesNotContain("No hourly rate", await _app.TextAsync("/dashboard"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_how_invitations_came_what_became_of_cold_calls_and_which_reasons_were_good_ones()
    {
        await ASmallYear.NoteAsync(_app);
        var page = await _app.OpenAsync("/dashboard");
        string[] Rows(string caption) => [.. page.Document.QuerySelectorAll("table").Single(table => Joined(table.QuerySelector("caption")!.TextContent).StartsWith(caption, StringComparison.Ordinal)).QuerySelectorAll("tbody tr, tfoot tr").Select(PageText.OfRow)];

        Assert.Equal(8, Rows("How they came").Sum(row => int.Parse(row.Split(' ')[^2], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["Pointed to an event 1", "Declined 1", "Accepted 1", "Postponed –", "Not answered –", "All 3"], Rows("Cold calls"));
        Assert.Contains("1 of them offered to pay for your time.", page.Text, StringComparison.Ordinal);
        Assert.Contains("They work in your building 1 3 of 5 1.2", Rows("Which reasons"));
        Assert.DoesNotContain(Rows("Which reasons"), row => row.StartsWith("It is a", StringComparison.Ordinal));
        Assert.Equal(["March 2.5 h –"], Rows("Hours by month and kind").Where(row => row.StartsWith("March", StringComparison.Ordinal)));
        Assert.Contains("answered, ", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_young_data_no_card_stands_empty()
    {
        await _app.NoteAsync("Ada", OwnersApp.ColdCall, Decision.Redirected);
        var page = await _app.OpenAsync("/dashboard");
        Assert.Contains("Of 1 decision , 1 followed the verdict or had a free choice", page.Text, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("[aria-labelledby=s-rules] .sheet"));
    }

    [Fact]
    public async Task Each_number_leads_to_the_invitations_behind_it()
    {
        await ASmallYear.NoteAsync(_app);
        var links = (await _app.OpenAsync("/dashboard")).Document.QuerySelectorAll("main a[href^='/invitations?']").Select(link => (Href: link.GetAttribute("href")!, Said: Joined(link.TextContent))).ToArray();
        Assert.Contains(("/invitations?by=counted&from=2026-01-01&to=2026-12-31&status=held", "2"), links.Select(link => (Reordered(link.Href), link.Said)));
        foreach (var (href, said) in links)
        {
            var list = (await _app.OpenAsync(href)).Text;
            Assert.DoesNotContain("Nothing found", list, StringComparison.Ordinal);
            if (int.TryParse(said.Split(' ')[0], out var count) && !said.EndsWith(" h", StringComparison.Ordinal) && !said.EndsWith(" of 5", StringComparison.Ordinal))
            {
                Assert.Contains(count == 1 ? "1 invitation " : $"{count} invitations ", list, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_rate_turns_hours_into_money_also_of_what_was_judged_before_it_was_set()
    {
        await ASmallYear.NoteAsync(_app);
        await _app.SetAsync(policy => policy with { Rate = Money.From(100, Currency.Parse("EUR")) });
        var page = await _app.OpenAsync("/dashboard");
        Assert.Contains("7 h €700", page.Text, StringComparison.Ordinal);
        Assert.Contains("6 h €600", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01-31", "3 h 3 h more than from 1 January to 24 November 2025", "Beside 1 January to 24 November 2025")]
    [InlineData("2025-02-02", "3 h ", "Noted since 2 February 2025: there is no whole period before this one to compare with")]
    [InlineData("2026-01-01", "3 h ", "")]
    public async Task What_was_noted_from_the_middle_of_a_year_on_is_no_measure_for_the_next(string first, string spent, string said)
    {
        await _app.NoteAsync("First", OwnersApp.ColdCall with { ReceivedOn = DateOnly.ParseExact(first, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }, Decision.Redirected);
        await _app.NoteAsync("Held", OwnersApp.Neighbour with { ReceivedOn = new(2026, 3, 1) }, Decision.Accepted, OwnersApp.Held(new(2026, 3, 5)));
        var page = await _app.OpenAsync("/dashboard");
        Assert.Equal(spent.Trim(), string.Join(' ', page.Document.QuerySelector(".key-figures > div")!.QuerySelectorAll("dd").Select(part => Joined(part.TextContent))).Trim());
        Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.Equal(said.Length == 0, !page.Text.Contains("Beside", StringComparison.Ordinal) && !page.Text.Contains("Noted since", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026", BudgetPeriod.CalendarYear, "12 lunches a calendar year; shown: 2026", "1 held, 11 left", "Mar 2026 1 1 of 12")]
    [InlineData("2027", BudgetPeriod.CalendarYear, "12 lunches a calendar year; shown: 2027", "2 coming, 10 left", "Jan 2027 – 2 of 12")]
    [InlineData("2027", BudgetPeriod.Rolling12Months, "12 lunches in any 12 months; shown: the 12 months to 20 January 2027", "1 held, 2 coming, 9 left", "Mar 2026 1 1 of 12", "Jan 2027 – 3 of 12")]
    public async Task The_budget_names_its_days_and_a_year_to_come_shows_its_own(string year, BudgetPeriod period, string said, string used, params string[] added)
    {
        await _app.SetAsync(policy => policy with { Budget = new(12, BudgetUnit.Lunches, period) });
        await _app.NoteAsync("Ada", OwnersApp.Neighbour with { ReceivedOn = new(2026, 3, 1) }, Decision.Accepted, OwnersApp.Held(new(2026, 3, 5)));
        foreach (var day in new[] { 13, 20 })
        {
            await _app.NoteAsync("Ben", OwnersApp.Neighbour with { ProposedFor = new DateTime(2027, 1, day, 12, 30, 0) }, Decision.Accepted);
        }

        var page = await _app.OpenAsync("/dashboard?period=" + year);
        Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("[aria-label]"), part => part.GetAttribute("aria-label")!.EndsWith(": " + used, StringComparison.Ordinal));
        Assert.Equal(added, page.Document.QuerySelectorAll("[aria-labelledby=s-budget] .ledger tr").Skip(1).Select(PageText.OfRow).DistinctBy(row => row.Split(' ', 4)[^1]).Where(row => !row.EndsWith(" 0 of 12", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Decision.Declined, "Declining 1 other protected 3 h .")]
    [InlineData(Decision.Redirected, "Redirecting 1 other protected 3 h .")]
    public async Task What_was_turned_down_in_one_way_is_said_to_be(Decision decision, string said)
    {
        await _app.NoteAsync("Ada", OwnersApp.ColdCall, decision);
        Assert.Contains(said, (await _app.OpenAsync("/dashboard")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_year_among_others_looks_right()
    {
        await ASmallYear.NoteAsync(_app);
        var page = await _app.OpenAsync("/dashboard?period=2019");
        Assert.Contains("No hours spent", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing was noted for 2019: no invitation came, and no lunch was held.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing here yet", page.Text, StringComparison.Ordinal);
        Assert.Equal("2019", page.Value("period"));
    }

    [Fact]
    public async Task The_last_twelve_months_end_today()
    {
        await _app.NoteAsync("First day", OwnersApp.Neighbour with { ReceivedOn = new(2025, 11, 25) }, Decision.Declined);
        await _app.NoteAsync("The day before", OwnersApp.Neighbour with { ReceivedOn = new(2025, 11, 24) }, Decision.Declined);
        await _app.NoteAsync("Today", OwnersApp.Neighbour, Decision.Declined);
        var page = await _app.OpenAsync("/dashboard?period=last12");
        Assert.Equal("last12", page.Value("period"));
        Assert.Contains("protected 6 h", page.Text, StringComparison.Ordinal);
        Assert.Contains("/invitations?from=2025-11-25&to=2026-11-24&status=turnedDown", page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("2101")]
    [InlineData("1900")]
    [InlineData("never")]
    public async Task A_period_that_there_is_not_is_this_year(string period) => Assert.Equal("2026", (await _app.OpenAsync("/dashboard?period=" + period)).Value("period"));

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private static string Joined(string text) => PageText.Of($"<main>{text}</main>").Trim();

    private static string Reordered(string href) => href.Contains("by=counted", StringComparison.Ordinal) ? href.Replace("&by=counted", "", StringComparison.Ordinal).Replace("?", "?by=counted&", StringComparison.Ordinal) : href;
}
