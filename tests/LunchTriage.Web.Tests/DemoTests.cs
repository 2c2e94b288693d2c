using System.Globalization;
using System.Text.RegularExpressions;
using LunchTriage.Web.Tests.Hosting;
using LunchTriage.Web.Tests.Pages;

namespace LunchTriage.Web.Tests;

public sealed partial class DemoTests : IDisposable
{
    private static readonly string[] Demo = ["demo", "--urls", "http://127.0.0.1:0"];
    private readonly TempDirectory _temp = new();

    [Fact]
    public async Task The_demo_shows_all_five_verdicts_from_a_directory_of_its_own_and_starts_again_without_doubling_them()
    {
        var first = await CountAsync();
        Assert.All(first, count => Assert.True(count.Count > 0, $"The demo has no invitation judged {count.Verdict}"));
        Assert.Equal(first, await CountAsync());
        Assert.False(Directory.Exists(_temp.In("data")));
        Assert.True(Directory.Exists(_temp.In("data-demo")));
    }

    public void Dispose() => _temp.Dispose();

    private async Task<(string Verdict, int Count)[]> CountAsync()
    {
        await using var app = AppProcess.Start(_temp.In("data"), Demo);
        using var client = new HttpClient { BaseAddress = await app.AddressAsync() };
        var counts = new List<(string, int)>();
        foreach (var verdict in (string[])["accept", "reschedule", "consider", "redirect", "decline"])
        {
            var page = await client.GetStringAsync(new Uri("/invitations?verdict=" + verdict, UriKind.Relative));
            counts.Add((verdict, Count().Match(PageText.Of(page)) is { Success: true } match ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) : 0));
        }

        return [.. counts];
    }

    [GeneratedRegex("(?<count>[0-9]+) invitations?")]
    private static partial Regex Count();
}
