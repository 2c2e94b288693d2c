using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using LunchTriage.Web.Demo;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Tests.Pages;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Tests.Reports;

public sealed partial class ReportLinksTests : IAsyncLifetime
{
    private readonly Clock _clock = new(new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly App _app;
    private HttpClient _client = null!;

    public ReportLinksTests() => _app = new App().With(_clock);

    [Theory]
    [InlineData("/dashboard", 40)]
    [InlineData("/dashboard?period=2025", 30)]
    [InlineData("/dashboard?period=last12", 40)]
    [InlineData("/reports/2026", 60)]
    [InlineData("/reports/2025", 40)]
    public async Task In_the_demo_each_number_is_that_of_the_list_to_which_it_leads(string page, int least)
    {
        var links = (await BrowsedPage.OpenAsync(_client, page)).Document.QuerySelectorAll("main a[href^='/invitations?']").Select(link => (Address: link.GetAttribute("href")!, Said: link.TextContent.Trim())).ToArray();
        Assert.True(links.Length >= least, $"{page} has {links.Length} links.");
        foreach (var (address, said) in links)
        {
            var list = await ListAsync(address);
            Assert.True(list.Count > 0, $"{page}: \"{said}\" leads to nothing, {address}");
            if (Hours().Match(said) is { Success: true } hours)
            {
                Assert.Equal((page, address, Number(hours)), (page, address, list.Sum(HoursOf)));
                Assert.Matches($"^In all {Regex.Escape(said)} (spent|protected)\\.$", (await BrowsedPage.OpenAsync(_client, address)).Document.QuerySelector(".page-head .lead")?.TextContent);
                Assert.All(list, each => Assert.True(HoursOf(each) > 0, $"{page}: \"{said}\" has nothing of {each}"));
            }
            else if (Count().Match(said) is { Success: true } count)
            {
                Assert.Equal((page, said, Number(count)), (page, said, list.Count));
                Assert.StartsWith($"{count.Groups["number"].Value} ", (await BrowsedPage.OpenAsync(_client, address)).Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            }
            else if (said != Counts.Times(list.Count).ToString() && said != Counts.InWords(list.Count).ToString())
            {
                // Money, and the middle of a benefit.
                Assert.Matches(@"^\$[0-9,.]+$|^[0-9.]+ of 5$|^lunch$", said);
            }
        }
    }

    [Theory]
    [InlineData("/dashboard")]
    [InlineData("/reports/2026")]
    public async Task A_count_that_is_no_link_is_none(string page)
    {
        var cells = (await BrowsedPage.OpenAsync(_client, page)).Document.QuerySelectorAll("main .ledger td, main .key-figures dd.figure").Where(cell => cell.QuerySelector("a") is null).Select(cell => cell.TextContent.Trim());
        Assert.DoesNotContain(cells, text => Regex.IsMatch(text, @"^[1-9][0-9]*$"));
    }

    public async Task InitializeAsync()
    {
        await DemoPractice.MakeAsync(new DataDirectory(_app.DataDirectory), invitations: 0, _clock.Now, default);
        _client = _app.CreateClient();
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US");
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<List<JsonElement>> ListAsync(string address) =>
        [.. (await _client.GetFromJsonAsync<JsonElement>($"/api/v1{address}&limit=200")).GetProperty("items").EnumerateArray()];

    // As the rules count them: what it took, or what turning it down protected.
    private static decimal HoursOf(JsonElement invitation)
    {
        var outcome = invitation.GetProperty("outcome");
        var cost = invitation.GetProperty("assessment").GetProperty("cost").GetProperty("hours").GetDecimal();
        return invitation.GetProperty("status").GetString() switch
        {
            "turnedDown" => cost,
            "held" => outcome.GetProperty("hours") is { ValueKind: JsonValueKind.Number } recorded ? recorded.GetDecimal() : cost,
            "cancelled" or "noShow" when outcome.GetProperty("hours") is { ValueKind: JsonValueKind.Number } recorded => recorded.GetDecimal(),
            _ => 0,
        };
    }

    private static decimal Number(Match match) => decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<number>[0-9.]+)\u00a0h$")]
    private static partial Regex Hours();

    [GeneratedRegex(@"^(?<number>[0-9]+)(?! of 5)( .*)?$")]
    private static partial Regex Count();
}
