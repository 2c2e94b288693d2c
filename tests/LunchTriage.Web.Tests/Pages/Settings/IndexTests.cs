using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;

namespace LunchTriage.Web.Tests.Pages.Settings;

public sealed class IndexTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Fact]
    public async Task A_profile_is_kept_as_it_was_typed()
    {
        var html = await _app.SendAsync("/settings", "Profile", Profile("Ada <Lovelace>", "berlin", "Ada\r\n佐藤"));
        Assert.Contains("Your profile is saved.", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Ada &lt;Lovelace&gt;\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<Lovelace>", html, StringComparison.Ordinal);
        Assert.Equal(("Ada <Lovelace>", "Europe/Berlin", "Ada\n佐藤"), (await _app.ProfileAsync()) is var saved ? (saved.Name, saved.TimeZone, saved.Signature) : default);
        Assert.DoesNotContain("Your profile is saved.", await _app.HtmlAsync("/settings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_time_zone_is_named_beside_its_field_and_nothing_typed_is_lost()
    {
        var html = await _app.SendAsync("/settings", "Profile", Profile("Ada", "Atlantis", "Yours"));
        Assert.Contains("1 answer needs another look", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#time-zone\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Atlantis\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Ada\"", html, StringComparison.Ordinal);
        Assert.Equal(("", "Europe/Berlin"), (await _app.ProfileAsync()) is var saved ? (saved.Name, saved.TimeZone) : default);
    }

    [Fact]
    public async Task A_profile_is_kept_without_control_characters()
    {
        await _app.SendAsync("/settings", "Profile", Profile(" Ada\u0007\tLovelace ", "Europe/Berlin", "\u001bYours,\r\nAda "));
        Assert.Equal(("Ada Lovelace", "Yours,\nAda"), (await _app.ProfileAsync()) is var saved ? (saved.Name, saved.Signature) : default);
    }

    [Fact]
    public async Task A_profile_that_another_tab_overtook_is_told_loses_nothing_and_is_saved_when_it_is_sent_again()
    {
        var (first, second) = (await _app.OpenAsync("/settings"), await _app.OpenAsync("/settings"));
        await first.Fill(("profile.name", "Ada"), ("profile.signature", "Yours")).PressAsync("Save profile");

        var told = await second.Fill(("profile.name", "Grace"), ("profile.profession", "Admiral")).PressAsync("Save profile");
        Assert.Contains("Your profile was changed in the meantime", told.Text, StringComparison.Ordinal);
        Assert.Equal(["Your name: Ada", "Your profession: nothing", "Signature: Yours"], told.Document.QuerySelectorAll("#profile .error-summary li").Select(line => line.TextContent.Trim()));
        Assert.Equal(("Grace", "Admiral", ""), (told.Value("profile.name"), told.Value("profile.profession"), told.Value("profile.signature")));
        Assert.Equal("Ada", (await _app.ProfileAsync()).Name);

        await told.PressAsync("Save profile");
        Assert.Equal(("Grace", "Admiral", ""), (await _app.ProfileAsync()) is var saved ? (saved.Name, saved.Profession, saved.Signature) : default);
    }

    [Fact]
    public async Task A_double_click_and_a_new_look_overtake_no_profile()
    {
        var page = (await _app.OpenAsync("/settings")).Fill(("profile.name", "Ada"));
        await page.PressAsync("Save look");
        Assert.Contains("Your profile is saved.", (await page.PressAsync("Save profile")).Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Your profile is saved.", (await page.PressAsync("Save profile")).Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public async Task A_signature_has_at_most_a_thousand_characters_a_line_end_counting_as_one(int length, bool saved)
    {
        var html = await _app.SendAsync("/settings", "Profile", Profile("", "UTC", "a\r\n" + new string('b', length - 2)));
        Assert.Equal(saved, html.Contains("Your profile is saved.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_look_is_the_pages_from_then_on()
    {
        Assert.Contains("data-theme=\"system\"", await _app.HtmlAsync("/settings"), StringComparison.Ordinal);
        Assert.Contains("data-theme=\"dark\"", await _app.SendAsync("/settings", "Look", ("theme", "dark")), StringComparison.Ordinal);
        Assert.Contains("data-theme=\"system\"", await _app.SendAsync("/settings", "Look", ("theme", "")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_and_a_budget_make_the_next_version_and_the_list_says_what_changed()
    {
        var html = await _app.SendAsync("/settings", "Policy", Policy(1, rate: "150,5", unit: "hours", amount: "40", period: "calendarYear", note: "New <year>"));
        Assert.Contains("Version 2 is in force.", html, StringComparison.Ordinal);
        var text = PageText.Of(html);
        Assert.Contains("Budget: 40 h a calendar year (before: 6 lunches in any 12 months)", text, StringComparison.Ordinal);
        Assert.Contains("Your hour: €150.50 (before: no rate set)", text, StringComparison.Ordinal);
        Assert.Contains("New <year>", text, StringComparison.Ordinal);
        Assert.Contains("24 November 2026, 10:00", text, StringComparison.Ordinal);
        var policy = await _app.PolicyAsync();
        Assert.Equal((2, "New <year>", Money.From(150.5m, Currency.Parse("EUR"))), (policy.Version.Number, policy.Note, policy.Rate!.Value));
        Assert.Equal(new(40, BudgetUnit.Hours, BudgetPeriod.CalendarYear), policy.Budget);
    }

    [Fact]
    public async Task Rate_and_budget_can_be_taken_away_again()
    {
        await _app.SendAsync("/settings", "Policy", Policy(1, rate: "150"));
        await _app.SendAsync("/settings", "Policy", Policy(2, rate: "", unit: "none"));
        Assert.Equal((3, null, null), (await _app.PolicyAsync()) is var policy ? (policy.Version.Number, policy.Rate, policy.Budget) : default);
    }

    [Fact]
    public async Task The_same_again_makes_no_version()
    {
        Assert.Contains("Nothing was different, so version 1 stays in force.", await _app.SendAsync("/settings", "Policy", Policy(1)), StringComparison.Ordinal);
        Assert.Equal(1, (await _app.PolicyAsync()).Version.Number);
    }

    [Fact]
    public async Task A_note_alone_makes_the_next_version()
    {
        Assert.Contains("Version 2 is in force.", await _app.SendAsync("/settings", "Policy", Policy(1, note: "Why\u0007 not")), StringComparison.Ordinal);
        Assert.Equal((2, "Why not"), (await _app.PolicyAsync()) is var policy ? (policy.Version.Number, policy.Note) : default);
    }

    [Theory]
    [InlineData("rate", "100001", "#rate")]
    [InlineData("rate", "-1", "#rate")]
    [InlineData("rate", "1.234", "#rate")]
    [InlineData("rate", "1.200", "#rate")]
    [InlineData("rate", "1,200", "#rate")]
    [InlineData("amount", "1.000", "#amount")]
    [InlineData("rate", "1,000.50", "#rate")]
    [InlineData("rate", "a lot", "#rate")]
    [InlineData("amount", "367", "#amount")]
    [InlineData("amount", "2.5", "#amount")]
    [InlineData("amount", "", "#amount")]
    [InlineData("currency", "XXX", "#currency")]
    [InlineData("unit", "dinners", "#unit-none")]
    [InlineData("period", "decade", "#period")]
    public async Task What_is_out_of_bounds_is_named_and_stays_as_it_was_typed(string field, string value, string link)
    {
        var fields = Policy(1, rate: "99", note: "Kept").Select(each => each.Name == "policy." + field ? (each.Name, value) : each).ToArray();
        var html = await _app.SendAsync("/settings", "Policy", fields);
        Assert.Contains($"href=\"{link}\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Kept\"", html, StringComparison.Ordinal);
        Assert.True(field is "unit" or "period" || html.Contains($"value=\"{value}\"", StringComparison.Ordinal));
        Assert.Equal(1, (await _app.PolicyAsync()).Version.Number);
    }

    [Fact]
    public async Task A_rate_that_can_be_read_in_two_ways_is_answered_with_both()
    {
        var shown = await (await _app.OpenAsync("/settings")).Fill(("policy.rate", "1.200")).PressAsync("Save as version 2");
        Assert.Contains("Write 1200 or 1.20: this can be read as either.", shown.Text, StringComparison.Ordinal);
        Assert.Equal("1.200", shown.Value("policy.rate"));
    }

    [Theory]
    [InlineData("rate", "100000")]
    [InlineData("rate", "0")]
    [InlineData("rate", "99.99")]
    [InlineData("amount", "366")]
    [InlineData("amount", "0")]
    public async Task The_bounds_themselves_are_allowed(string field, string value)
    {
        var fields = Policy(1).Select(each => each.Name == "policy." + field ? (each.Name, value) : each).ToArray();
        Assert.Contains("Version 2 is in force.", await _app.SendAsync("/settings", "Policy", fields), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_another_tab_overtook_is_told_and_saves_when_it_is_sent_again()
    {
        await _app.SetAsync(policy => policy with { Rate = Money.From(80, Currency.Parse("EUR")) });
        var html = await _app.SendAsync("/settings", "Policy", Policy(1, rate: "150", note: "Mine"));
        Assert.Contains("The policy was changed in the meantime", html, StringComparison.Ordinal);
        Assert.Contains("Your hour: €80", PageText.Of(html), StringComparison.Ordinal);
        Assert.Contains("value=\"150\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Mine\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"policy.version\" value=\"2\"", html, StringComparison.Ordinal);
        Assert.Equal(2, (await _app.PolicyAsync()).Version.Number);

        await _app.SendAsync("/settings", "Policy", Policy(2, rate: "150", note: "Mine"));
        Assert.Equal((3, 150), (await _app.PolicyAsync()) is var policy ? (policy.Version.Number, policy.Rate!.Value.Amount) : default);
    }

    [Theory]
    [InlineData("/", null)]
    [InlineData("/evaluate", null)]
    [InlineData("/settings", "page")]
    public async Task They_are_found_by_name_in_the_head_of_every_page(string address, string? current)
    {
        var link = Assert.Single((await _app.OpenAsync(address)).Document.QuerySelectorAll("header.masthead a[href='/settings']"));
        Assert.Equal(("Settings", "Settings"), (link.GetAttribute("aria-label"), link.GetAttribute("title")));
        Assert.Equal(current, link.GetAttribute("aria-current"));
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private static (string, string)[] Profile(string name, string timeZone, string signature) =>
        [("profile.name", name), ("profile.profession", ""), ("profile.timeZone", timeZone), ("profile.signature", signature)];

    private static (string Name, string Value)[] Policy(int version, string rate = "", string unit = "lunches", string amount = "6", string period = "rolling12Months", string note = "") =>
    [
        ("policy.version", $"{version}"), ("policy.rate", rate), ("policy.currency", "EUR"), ("policy.unit", unit),
        ("policy.amount", amount), ("policy.period", period), ("policy.note", note),
    ];
}
