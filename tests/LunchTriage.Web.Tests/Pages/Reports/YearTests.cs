using System.Net;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Tests.Exports.Pdf;

namespace LunchTriage.Web.Tests.Pages.Reports;

public sealed class YearTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Fact]
    public async Task The_year_says_what_one_would_count_by_hand()
    {
        await ASmallYear.NoteAsync(_app);
        var page = await _app.OpenAsync("/reports/2026");
        Assert.Contains("You got 8 invitations and accepted 6 . In the year 2 lunches were held, and took 6.5 h ; with what was cancelled or missed it is 7 h , 1 h (a sixth) more than from 1 January to 24 November 2025.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Besides, 1 was cancelled, 1 was a no-show, 1 is coming and 1 still lacks its outcome.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Declining 1 invitation and redirecting 1 protected 6 h .", page.Text, StringComparison.Ordinal);
        Assert.Contains("3 of the 8 came from people whom you had never met and did not expect. 1 offered to pay for your time. You pointed 1 to an event, declined 1 and accepted 1 .", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["5 Mar Held as judged Neighbour 2.5 h Both of you 3 / 5", "9 Jun Held against it Outside your kinds 4 h – 5 / –", "8 Jul Cancelled Cancelled by you Neighbour – – –", "10 Jul Missed No-show Neighbour 0.5 h – –"],
            page.Document.QuerySelectorAll("table.lunches tbody tr").Select(PageText.OfRow));
        Assert.Contains("Policy version 1", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_December_invitation_to_a_January_lunch_is_invited_in_one_year_and_held_in_the_next()
    {
        await _app.NoteAsync("Ada", OwnersApp.Neighbour with { ReceivedOn = new(2024, 12, 30), ProposedFor = new DateTime(2025, 1, 8, 12, 30, 0) }, Decision.Accepted, OwnersApp.Held(new(2025, 1, 8)));
        Assert.Contains("You got 1 invitation and accepted 1 . No lunch was held.", await _app.TextAsync("/reports/2024"), StringComparison.Ordinal);
        Assert.Contains("No invitation came. In the year 1 lunch was held, and took 3 h", await _app.TextAsync("/reports/2025"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_number_leads_to_a_list_that_has_what_it_counts()
    {
        await ASmallYear.NoteAsync(_app);
        var links = (await _app.OpenAsync("/reports/2026")).Document.QuerySelectorAll("main a[href^='/invitations?']").Select(link => link.GetAttribute("href")!).Distinct().ToArray();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.DoesNotContain("Nothing found", (await _app.OpenAsync(link)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Its_CSV_opens_in_a_spreadsheet_with_every_name_as_it_is_written()
    {
        await _app.NoteAsync("Łukasz Żółć", OwnersApp.ColdCall);
        var page = await _app.OpenAsync("/reports/2026");
        var csv = await _app.Client.GetByteArrayAsync(page.Document.QuerySelector("a[href*='.csv']")!.GetAttribute("href"));
        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        Assert.Contains("Łukasz Żółć", System.Text.Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_year_says_so_and_counts_nothing()
    {
        var page = await _app.OpenAsync("/reports/2019");
        Assert.Contains("Nothing was noted for 2019: no invitation came, and no lunch was held.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main .ledger, main .key-figures, main .suggestions"));
    }

    [Theory]
    [InlineData("/reports/2026", "Nothing was noted for 2026 so far: no invitation came, and no lunch was held.")]
    [InlineData("/reports/2027", "Nothing was noted for 2027 yet: the year is still to come.")]
    public async Task An_empty_year_that_is_not_over_is_not_spoken_of_as_past(string address, string said) =>
        Assert.Contains(said, await _app.TextAsync(address), StringComparison.Ordinal);

    [Fact]
    public async Task A_year_without_hours_has_no_chart_of_them_and_one_without_a_lunch_no_table_of_kinds()
    {
        await _app.NoteAsync("Ada", OwnersApp.ColdCall);
        string[] Sections(BrowsedPage page) => [.. page.Document.QuerySelectorAll("#r-month, #r-type").Select(part => part.Id!)];
        Assert.Empty(Sections(await _app.OpenAsync("/reports/2026")));
        using (var pdf = new ReadPdf(await _app.Client.GetByteArrayAsync("/api/v1/reports/2026.pdf")))
        {
            Assert.DoesNotMatch("Month by month|By kind", string.Join(' ', pdf.Bookmarks));
        }

        await _app.NoteAsync("Mary", OwnersApp.ColdCall, Decision.Declined);
        Assert.Equal(["r-month"], Sections(await _app.OpenAsync("/reports/2026")));
        await _app.NoteAsync("Grace", OwnersApp.LastWeek, Decision.Accepted, OwnersApp.Held(OwnersApp.Today.AddDays(-7)));
        Assert.Equal(["r-month", "r-type"], Sections(await _app.OpenAsync("/reports/2026")));
    }

    [Fact]
    public async Task Report_PDF_and_dashboard_suggest_the_same_without_a_name()
    {
        await ASmallYear.NoteAsync(_app);
        const string Said = "Which lunches are worth their hours can’t be told from so few: it takes 5 of which you noted the benefit, and there are 2.";
        foreach (var address in new[] { "/reports/2026", "/reports/2026?initials=true", "/dashboard?period=2026" })
        {
            var suggested = (await _app.OpenAsync(address)).Document.QuerySelectorAll(".suggestions li").Select(part => part.TextContent).ToArray();
            Assert.Equal(["Record first what came of 1 lunch: until then the rest may look better or worse than it was.", Said], suggested);
        }

        using var pdf = new ReadPdf(await _app.Client.GetByteArrayAsync("/api/v1/reports/2026.pdf"));
        Assert.Contains(Said, TaggedPart.Of(pdf).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lunches_that_took_no_time_have_no_worth_an_hour()
    {
        foreach (var day in new[] { 2, 9 })
        {
            await _app.NoteAsync("Ada", OwnersApp.Neighbour with { ReceivedOn = new(2026, 3, day) }, Decision.Accepted, OwnersApp.Held(new(2026, 3, day + 1)) with { Hours = Hours.None, BenefitMine = 4 });
            await _app.NoteAsync("Ben", OwnersApp.ColdCall with { ReceivedOn = new(2026, 4, day) }, Decision.Accepted, OwnersApp.Held(new(2026, 4, day + 1)) with { Hours = Hours.From(2), BenefitMine = 3 });
        }

        Assert.DoesNotContain("For each hour", (await _app.OpenAsync("/reports/2026")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_are_in_digits_throughout()
    {
        await ASmallYear.NoteAsync(_app);
        foreach (var year in new[] { 2024, 2025, 2026 })
        {
            var sentences = (await _app.OpenAsync($"/reports/{year}")).Document.QuerySelectorAll(".prose, .margin p, .key-figures, #r-over ~ p").Select(part => part.TextContent);
            Assert.DoesNotMatch(@"(?i)\b(one|two|three|four|five|six|seven|eight|nine|ten|once|twice)\b", string.Join(' ', sentences));
        }
    }

    [Fact]
    public async Task Lunches_are_listed_without_the_year_that_the_report_is_of_and_counted_as_they_are_listed()
    {
        await ASmallYear.NoteAsync(_app);
        _app.Clock.Now = _app.Clock.Now.AddYears(1);
        var page = await _app.OpenAsync("/reports/2026");
        Assert.Equal(["5 Mar", "9 Jun", "8 Jul", "10 Jul"], page.Document.QuerySelectorAll("table.lunches tbody time").Select(day => day.TextContent));
        Assert.Equal("The lunches 2 held , 1 cancelled , 1 no-show", PageText.Of($"<main>{page.Document.QuerySelector("[aria-labelledby=r-list] .margin")!.InnerHtml}</main>").Trim());
    }

    [Fact]
    public async Task A_year_without_a_rate_says_where_to_set_one_and_one_with_two_currencies_adds_them_up_apart()
    {
        await ASmallYear.NoteAsync(_app);
        var silent = await _app.OpenAsync("/reports/2026");
        Assert.Contains("In money nothing can be said: no hourly rate is set .", silent.Text, StringComparison.Ordinal);
        Assert.Contains(silent.Document.QuerySelectorAll("main a"), link => (link.GetAttribute("href"), link.TextContent) == ("/settings#rate", "no hourly rate is set"));

        await _app.SetAsync(policy => policy with { Rate = Money.From(100, Currency.Parse("EUR")) });
        await _app.SetAsync(policy => policy with { Rate = Money.From(90, Currency.Parse("USD")) });
        await _app.NoteAsync("Later", OwnersApp.ColdCall, Decision.Redirected);
        var text = await _app.TextAsync("/reports/2026");
        Assert.Contains("In money, that is €700 spent and €600 and $270 protected.", text, StringComparison.Ordinal);
        Assert.Contains("of the first later version that has one.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Decision.Declined, "Declining 1 invitation protected 3 h . In money, that is €300 protected.")]
    [InlineData(Decision.Redirected, "Redirecting 1 invitation protected 3 h . In money, that is €300 protected.")]
    public async Task What_there_is_none_of_is_left_out_of_the_sentence(Decision decision, string said)
    {
        await _app.SetAsync(policy => policy with { Rate = Money.From(100, Currency.Parse("EUR")) });
        await _app.NoteAsync("Ada", OwnersApp.ColdCall, decision);
        Assert.Contains(said, await _app.TextAsync("/reports/2026"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BudgetUnit.Lunches, 2, "Held 2 2 lunches over the budget of 2 lunches, with what is coming or to record Spent 7 h")]
    [InlineData(BudgetUnit.Lunches, 4, "Held 2 within the budget of 4 lunches Spent 7 h")]
    [InlineData(BudgetUnit.Hours, 5, "Held 2 Spent 7 h 8 h over the budget of 5 h, with what is coming or to record Protected")]
    [InlineData(BudgetUnit.Hours, 13, "Held 2 Spent 7 h within the budget of 13 h Protected")]
    public async Task A_budget_is_said_beside_the_number_that_it_limits(BudgetUnit unit, int amount, string said)
    {
        await ASmallYear.NoteAsync(_app);
        await _app.SetAsync(policy => policy with { Budget = new(amount, unit, BudgetPeriod.CalendarYear) });
        Assert.Contains(said, await _app.TextAsync("/reports/2026"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_past_year_is_held_against_the_budget_of_its_own_and_says_what_changed_in_it()
    {
        await ASmallYear.NoteAsync(_app);
        await _app.SetAsync(policy => policy with { Budget = new(5, BudgetUnit.Lunches, BudgetPeriod.CalendarYear) });
        _app.Clock.Now = _app.Clock.Now.AddYears(1);
        await _app.SetAsync(policy => policy with { Budget = new(1, BudgetUnit.Lunches, BudgetPeriod.CalendarYear), Rate = Money.From(100, Currency.Parse("EUR")) });

        foreach (var before in new[] { "/reports/2026", "/reports/2025", "/dashboard?period=2026" })
        {
            Assert.Matches("within the budget of 5 lunches|5 lunches a calendar year; shown: 2026", await _app.TextAsync(before));
        }

        await _app.NoteAsync("Ada", OwnersApp.ColdCall with { ReceivedOn = new(2027, 3, 1) });
        var text = await _app.TextAsync("/reports/2027");
        Assert.Contains("within the budget of 1 lunch", text, StringComparison.Ordinal);
        Assert.Contains("Budget: 1 lunch a calendar year (before: 5 lunches a calendar year) and Your hour: €100 (before: no rate set).", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_initials_no_name_is_on_the_page_nor_what_could_hold_one_and_no_private_note_ever_is()
    {
        await _app.NoteAsync("Ada Lovelace-Byron", OwnersApp.Neighbour, Decision.Accepted, OwnersApp.Held(OwnersApp.Today) with { CameOfIt = "Ada writes to Charles.", PrivateNote = "Never again." });
        await _app.NoteAsync("Mary Somerville", OwnersApp.Neighbour with { WantToMeet = Answer.Yes }, Decision.Declined);

        var named = await _app.TextAsync("/reports/2026");
        Assert.Contains("Ada Lovelace-Byron", named, StringComparison.Ordinal);
        Assert.Contains("Ada writes to Charles.", named, StringComparison.Ordinal);
        Assert.DoesNotContain("Never again", named, StringComparison.Ordinal);

        var page = await _app.OpenAsync("/reports/2026?initials=true");
        Assert.DoesNotMatch("Ada|Lovelace|Charles|Somerville|Never again", page.Document.DocumentElement.OuterHtml);
        Assert.Contains("A. L.", page.Text, StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll("a[href*='/api/v1/reports/'], .years a"), link => Assert.Contains("initials=true", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_year_that_has_something_can_be_chosen()
    {
        await ASmallYear.NoteAsync(_app);
        Assert.Equal(["2026", "2025", "2024"], (await _app.OpenAsync("/reports/2026")).Document.QuerySelectorAll(".years a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("1949")]
    [InlineData("2101")]
    [InlineData("0")]
    [InlineData("-2026")]
    [InlineData("twenty")]
    public async Task A_year_that_there_is_not_is_not_found(string year) => Assert.Equal(HttpStatusCode.NotFound, (await _app.OpenAsync("/reports/" + year)).Status);

    [Theory]
    [InlineData("1951")]
    [InlineData("2100")]
    public async Task The_first_and_the_last_year_are_there(string year) => Assert.Equal(HttpStatusCode.OK, (await _app.OpenAsync("/reports/" + year)).Status);

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();
}
