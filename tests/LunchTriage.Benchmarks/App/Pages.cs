using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Tests;

namespace LunchTriage.Benchmarks.App;

/// <summary>How long each page takes with very many invitations, over loopback and one after the other; and how SQLite finds what each asks for.</summary>
internal static class Pages
{
    private const int Warming = 40;
    private const int Times = 300;

    /// <summary>Measures.</summary>
    /// <param name="size">The invitations of each owner.</param>
    /// <param name="owners">How many owners have as many.</param>
    public static async Task MeasureAsync(int size, int owners)
    {
        Machine.Say(string.Create(CultureInfo.InvariantCulture, $"pages {size} {owners}"));
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var directory = Path.Combine(Published.Folder, string.Create(CultureInfo.InvariantCulture, $"practice-{size}x{owners}-{today:yyyyMMdd}-{Practice.Schema}"));
        var file = await new Practice(size, today, owners: owners).MakeAsync(directory);

        await using (var app = await (await Published.AppAsync()).StartAsync(directory))
        {
            Console.WriteLine($"| {size:N0} invitations{(owners > 1 ? $", and as many of each of {owners - 1} other owners" : "")} | p50 | p99 | processor time | again, p99 | size, br |\n|---|---|---|---|---|---|");
            foreach (var (name, path) in Addresses(today, size))
            {
                Console.WriteLine($"| {name} | {await TimeAsync(app, path)}");
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nMemory after all of it: {app.Megabytes:0} MB. The database has {new FileInfo(file).Length / ((double)size * owners):0} bytes an invitation.\n"));
        }

        await SayPlansAsync(file, today);
    }

    private static IEnumerable<(string Name, string Path)> Addresses(DateOnly today, int size)
    {
        var year = today.Year - 1;
        return
        [
            ("Today", "/"), ("the form", "/evaluate"), ("the list", "/invitations"), ("the list, five years back", $"/invitations?after={today.AddYears(-5):yyyy-MM-dd}~1"), ("the list of a year", $"/invitations?year={year}"),
            ("the list of a verdict", "/invitations?verdict=accept"), ("the list of what was held", "/invitations?status=held"), ("a search, many found", "/invitations?q=granary"), ("a search, nothing found", "/invitations?q=nobodyatall"),
            ("an invitation", $"/invitations/{size / 2}"), ("its edit", $"/invitations/{size / 2}/edit"), ("the dashboard, this year", "/dashboard"), ("the dashboard, twelve months", "/dashboard?period=last12"),
            ("the dashboard, any days", $"/dashboard?period=days&from={today.AddYears(-3).AddDays(11):yyyy-MM-dd}&to={today.AddMonths(-5):yyyy-MM-dd}"),
            ("the report of a year", $"/reports/{year}"), ("the year as CSV", $"/api/v1/reports/{year}.csv"), ("the year as JSON", $"/api/v1/reports/{year}.json"), ("the year as Excel", $"/api/v1/reports/{year}.xlsx"), ("the year as PDF", $"/api/v1/reports/{year}.pdf"), ("the year as calendar", $"/api/v1/reports/{year}.ics"), ("the rules", "/rules"), ("the settings", "/settings"),
        ];
    }

    private static async Task<string> TimeAsync(Running app, string path)
    {
        var isKept = await AskAsync(app, path) is { IsKept: false } && await AskAsync(app, path) is { IsKept: true };
        // What is kept is asked for under ever other addresses first, so that each is made; then again under the same.
        var (made, processor, bytes) = await TimeAsync(app, isKept ? asked => string.Create(CultureInfo.InvariantCulture, $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}asked={asked}") : _ => path);
        var again = isKept ? (await TimeAsync(app, _ => path)).Times : [];
        return string.Create(CultureInfo.InvariantCulture, $"{Numbers.Percentile(made, 0.5):0.0} ms | {Numbers.Percentile(made, 0.99):0.0} ms | {processor:0.0} ms | {(isKept ? string.Create(CultureInfo.InvariantCulture, $"{Numbers.Percentile(again, 0.99):0.0} ms") : "")} | {bytes / 1000.0:0.0} KB |");
    }

    private static async Task<(List<double> Times, double Processor, long Bytes)> TimeAsync(Running app, Func<int, string> path)
    {
        var (times, bytes, before) = (new List<double>(Times), 0L, TimeSpan.Zero);
        var asked = 0;
        // A slow page need not be asked so often to know that it is.
        for (var clock = Stopwatch.StartNew(); asked < Warming + Times && (asked < Warming + 50 || clock.Elapsed < TimeSpan.FromSeconds(60)); asked++)
        {
            if (asked == Warming)
            {
                before = app.Processor;
            }

            var start = Stopwatch.GetTimestamp();
            (bytes, _) = await AskAsync(app, path(asked));
            if (asked >= Warming)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return (times, (app.Processor - before).TotalMilliseconds / times.Count, bytes);
    }

    private static async Task<(long Bytes, bool IsKept)> AskAsync(Running app, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await app.Client.SendAsync(request);
        var bytes = (await answer.Content.ReadAsByteArrayAsync()).LongLength;
        answer.EnsureSuccessStatusCode();
        return (bytes, answer.Headers.Age is not null);
    }

    private static async Task SayPlansAsync(string file, DateOnly today)
    {
        var year = DayRange.Year(today.Year);
        await SayAsync("Today", async plans =>
        {
            foreach (var status in (InvitationStatus[])[InvitationStatus.Undecided, InvitationStatus.Due, InvitationStatus.Coming, InvitationStatus.Postponed])
            {
                await plans.List.NeedingTheOwnerAsync(status, today, 11, default);
            }

            await plans.List.CountAsync(new() { Status = InvitationStatus.Undecided }, today, default);
            await plans.Policies.InForceAsync(default);
            await plans.Budget.UseAsync(Policy.Default.Budget!.PeriodOf(today), today, exceptId: null, default);
            await plans.Budget.LastComingDayAsync(today, default);
        });
        await SayAsync("The list", async plans =>
        {
            await plans.List.PageAsync(new(), today, after: null, 51, default);
            await plans.List.PageAsync(new() { From = year.First, To = year.Last, Words = "granary" }, today, new ListCursor(today, 4711), 51, default);
            await plans.List.CountAsync(new(), today, default);
            await plans.List.YearsAsync(default);
        });
        await SayAsync("An invitation", async plans =>
        {
            var stored = await plans.Store.FindAsync(1, default);
            await plans.AlreadyNoted.FindAsync(stored!.Details, 1, default);
        });
        await SayAsync("Dashboard and report", async plans =>
        {
            await plans.Counted.ReportAsync(year, today, default);
            await plans.Counted.NumbersAsync(new(today.AddYears(-1).AddDays(1), today), today, default);
            await plans.Counted.LatestOverriddenAsync(year, 5, today, default);
            await plans.Counted.AnyAsync(year, default);
            await plans.Counted.HoursAsync(new(year.First.AddYears(-1), today.AddYears(-1)), today, default);
            await plans.Inviters.InAsync(year, 5, default);
            await plans.Budget.ByDayAsync(Policy.Default.Budget!.PeriodOf(today), default);
            await plans.List.FirstDayAsync(default);
        });
        await SayAsync("Exports", async plans =>
        {
            await plans.Counted.ExportedAsync(year).FirstOrDefaultAsync();
            await plans.Counted.ExportedAsync(DayRange.Year(today.Year + 50)).FirstOrDefaultAsync();
            await plans.Counted.ExportedLunchesAsync(year).FirstOrDefaultAsync();
            await plans.Calendar.InAsync(year).FirstOrDefaultAsync();
        });
        await SayAsync("The calendar that is followed", async plans =>
        {
            await plans.CalendarAddress.OwnerOfAsync("secret", default);
            await plans.Calendar.StateAsync(today.AddYears(-1), default);
            await plans.Calendar.SinceAsync(today.AddYears(-1)).FirstOrDefaultAsync();
        });
        await SayAsync("Noting an invitation", async plans => await plans.Store.AddAsync(new(new("Ada Plan", "ada@example.org"), ReceivedVia.Email, "", "", new() { Acquaintance = Acquaintance.Stranger, ReceivedOn = today }), idempotency: null, outcome: null, default));

        async Task SayAsync(string page, Func<Plans, Task> ask)
        {
            await using var plans = new Plans(file, TimeProvider.System);
            await ask(plans);
            Console.WriteLine($"\n## {page}\n\n```\n{string.Join("\n\n", plans.All)}\n```");
        }
    }
}
