using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace LunchTriage.Benchmarks.App;

/// <summary>How long each export of one very full year takes, and how much memory it holds meanwhile; and how long SQLite's own command takes to write the same lines.</summary>
internal static class Exports
{
    private const int Times = 7;
    private static readonly string[] Formats = ["csv", "json", "xlsx", "ics"];

    public static async Task MeasureAsync(int size)
    {
        Machine.Say(string.Create(CultureInfo.InvariantCulture, $"exports {size}"));
        var year = TimeProvider.System.GetUtcNow().Year - 1;
        var directory = Path.Combine(Published.Folder, string.Create(CultureInfo.InvariantCulture, $"year-{size}-{year}-{Practice.Schema}"));
        var file = await new Practice(size, new(year, 12, 31), days: DateTime.IsLeapYear(year) ? 366 : 365).MakeAsync(directory);
        var published = await Published.AppAsync();
        await using (var app = await published.StartAsync(directory))
        {
            await SetRateAsync(app.Client);
        }

        Console.WriteLine($"| one year of {size:N0} invitations | first time | median of {Times} later | to the first byte | memory above idle, at most | size |\n|---|---|---|---|---|---|");
        var ours = 0.0;
        foreach (var format in Formats)
        {
            var (line, median) = await MeasureAsync(published, directory, $"/api/v1/reports/{year}.{format}");
            ours = format == "csv" ? median : ours;
            Console.WriteLine($"| {format} | {line}");
        }

        await SayTheirsAsync(file, year, ours);
    }

    // Money is reckoned with, too.
    private static async Task SetRateAsync(HttpClient client)
    {
        var address = new Uri("/api/v1/policy", UriKind.Relative);
        var policy = JsonNode.Parse(await client.GetStringAsync(address))!;
        if (policy["rate"] is null)
        {
            policy["rate"] = new JsonObject { ["amount"] = 150, ["currency"] = "USD" };
            using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new StringContent(policy.ToJsonString(), Encoding.UTF8, "application/json") };
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
            using var answer = await client.SendAsync(request);
            answer.EnsureSuccessStatusCode();
        }
    }

    // A process for each format, so that none finds what another left behind.
    private static async Task<(string Line, double Median)> MeasureAsync(Published published, string directory, string path)
    {
        await using var app = await published.StartAsync(directory);
        var (idle, most, times, first) = (app.Megabytes, 0.0, new List<double>(), new List<double>());
        using var watching = new CancellationTokenSource();
        var watch = WatchAsync();
        var bytes = 0L;
        for (var time = 0; time <= Times; time++)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await app.Client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            answer.EnsureSuccessStatusCode();
            await using var body = await answer.Content.ReadAsStreamAsync();
            var buffer = new byte[64 * 1024];
            bytes = await body.ReadAsync(buffer);
            first.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            for (int read; (read = await body.ReadAsync(buffer)) > 0; bytes += read)
            {
            }

            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        await watching.CancelAsync();
        await watch;
        var median = Numbers.Percentile(times.Skip(1), 0.5);
        return (string.Create(CultureInfo.InvariantCulture, $"{times[0]:0.00} s | {median:0.00} s | {Numbers.Percentile(first.Skip(1), 0.5):0} ms | {most - idle:0} MB | {bytes / 1e6:0.0} MB |"), median);

        async Task WatchAsync()
        {
            while (!watching.IsCancellationRequested)
            {
                most = Math.Max(most, app.Megabytes);
                await Task.Delay(5, CancellationToken.None);
            }
        }
    }

    // The columns that a line is made of, of the same rows, found by the same indexes.
    private static async Task SayTheirsAsync(string file, int year, double ours)
    {
        const string Columns = "Id, ReceivedOn, ProposedFor, InviterName, InviterOrganization, Meal, Verdict, LunchType, ColdCall, Decision, VerdictWhenDecided, Result, OutcomeOn, CancelledBy, PaidBy, BenefitMine, BenefitTheirs, Venue, OutcomeHundredths, CostHundredths, PolicyVersion";
        var came = $"OwnerId = 1 AND ReceivedOn BETWEEN '{year}-01-01' AND '{year}-12-31'";
        var query = $"SELECT {Columns} FROM Invitations WHERE {came} ORDER BY ReceivedOn, Id; SELECT {Columns} FROM Invitations WHERE OwnerId = 1 AND CountedOn BETWEEN '{year}-01-01' AND '{year}-12-31' AND NOT ({came}) ORDER BY CountedOn, Id";
        var times = new List<double>();
        try
        {
            for (var time = 0; time <= Times; time++)
            {
                var start = Stopwatch.GetTimestamp();
                using var process = Process.Start(new ProcessStartInfo("sqlite3", ["-readonly", "-csv", "-header", file, query]) { RedirectStandardOutput = true })!;
                await process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                await process.WaitForExitAsync();
                times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("\nsqlite3 isn't installed, so there is nothing to hold the CSV against.");
            return;
        }

        var theirs = Numbers.Percentile(times.Skip(1), 0.5);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nsqlite3's own CSV of the same rows: {theirs:0.00} s, median of {Times}. Ours takes {ours / theirs:0.0} times as long."));
    }
}
