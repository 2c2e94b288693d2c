using System.Globalization;
using System.Text.RegularExpressions;
using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Demo;
using LunchTriage.Web.Tests.Hosting;
using LunchTriage.Web.Tests.Pages;

namespace LunchTriage.Web.Tests;

public sealed partial class DemoTests : IDisposable
{
    private static readonly string[] Demo = ["demo", "--urls", "http://127.0.0.1:0"];
    private readonly TempDirectory _temp = new();

    [Fact]
    public async Task A_first_start_that_is_broken_off_while_it_fills_is_made_up_for_by_the_next()
    {
        using var watcher = new FileSystemWatcher(Directory.CreateDirectory(_temp.In("data-demo")).FullName, "lunchtriage.db.unfinished-wal") { EnableRaisingEvents = true };
        var fills = new TaskCompletionSource();
        watcher.Created += (_, _) => fills.TrySetResult();
        await using (var app = AppProcess.Start(_temp.In("data"), Demo))
        {
            await fills.Task.WaitAsync(TimeSpan.FromMinutes(1));
            await app.KillAsync();
        }

        Assert.False(File.Exists(_temp.In("data-demo/lunchtriage.db")));
        Assert.Equal(DemoInvitations.All.Count, (await CountAsync()).Sum(count => count.Count));
        Assert.Equal(["copies", "keys", "lock", "lunchtriage.db"], Directory.EnumerateFileSystemEntries(_temp.In("data-demo")).Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith("-wal", StringComparison.Ordinal) && !name.EndsWith("-shm", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_demo_shows_all_five_verdicts_from_a_directory_of_its_own_and_starts_again_without_doubling_them()
    {
        var first = await CountAsync();
        Assert.All(first, count => Assert.True(count.Count > 0, $"The demo has no invitation judged {count.Verdict}"));
        Assert.Equal(first, await CountAsync());
        await using var app = AppProcess.Start(_temp.In("data"), Demo);
        using var client = new HttpClient { BaseAddress = await app.AddressAsync() };
        Assert.Contains("Demo: invented people", await client.GetStringAsync(new Uri("/dashboard", UriKind.Relative)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_temp.In("data")));
        Assert.True(Directory.Exists(_temp.In("data-demo")));
    }

    [Fact]
    public async Task As_many_as_one_likes_are_invented_in_a_directory_for_that_number()
    {
        Assert.Equal(300, (await CountAsync("--invitations", "300")).Sum(count => count.Count));
        Assert.True(File.Exists(_temp.In("data-demo-300/lunchtriage.db")));
        await using var app = AppProcess.Start(_temp.In("data"), [.. Demo, "--invitations=many"]);
        await Refusal.IsAsync(app, "LunchTriage:DemoInvitations is \"many\", but must be a whole number from 0 to 10000000.");
    }

    [Fact]
    public void Invented_invitations_are_as_an_owner_would_have_noted_them_and_the_same_each_time()
    {
        var today = new DateOnly(2026, 11, 24);
        PastInvitation[] Invent() => [.. new InventedInvitations(3000, today, InventedInvitations.Days, local => new(local, TimeSpan.Zero)).All()];
        var all = Invent();

        Assert.Equal(all.Select(each => each.Details.Inviter), Invent().Select(each => each.Details.Inviter));
        Assert.Equal(all.Select(each => each.Details.Facts.ReceivedOn).Order(), all.Select(each => each.Details.Facts.ReceivedOn));
        Assert.Equal(today, all[^1].Details.Facts.ReceivedOn);
        Assert.All(all.Select(each => each.Details.Facts), facts => Assert.True((facts.LastSeenOn ?? facts.MetAtEvent?.On) is not { } before || before <= facts.ReferenceDay));
        Assert.Equal(5, all.Select(each => TriageService.Assess(each.Details.Facts, Policy.Default, default).Verdict).Distinct().Count());
        Assert.Contains(all, each => each.Decided is null);
        Assert.Equal(3, all.Select(each => each.Recorded?.Outcome.Result).OfType<OutcomeResult>().Distinct().Count());
        Assert.All(all, each => Assert.True(each.Recorded is not { Outcome.On: var on } || on < today));
        Assert.InRange(all.Select(each => each.Details.Inviter).Distinct().Count(), 500, 1000);
    }

    public void Dispose() => _temp.Dispose();

    private async Task<(string Verdict, int Count)[]> CountAsync(params string[] more)
    {
        await using var app = AppProcess.Start(_temp.In("data"), [.. Demo, .. more]);
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
