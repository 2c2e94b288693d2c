using System.Diagnostics;
using System.Globalization;

namespace LunchTriage.Benchmarks.App;

/// <summary>How many requests a second pages of the demo answer, asked by a few at once, beside the empty page of the template.</summary>
internal static class Requests
{
    private const int AtOnce = 4;
    private const int Rounds = 3;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly string[] Paths = ["/dashboard", "/dashboard?period=last12", "/"];

    public static async Task MeasureAsync()
    {
        Machine.Say("requests");
        await using var demo = await (await Published.AppAsync()).StartAsync(Published.Fresh("requests-demo")[..^"-demo".Length], "/", "demo");
        await using var empty = await (await Published.EmptyAsync()).StartAsync(Published.Folder);
        (string Name, Running App, string Path)[] pages = [("an empty Razor page", empty, "/Privacy"), .. Paths.Select(path => ($"LunchTriage {path}", demo, path))];
        var rates = pages.ToDictionary(page => page.Name, _ => new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var (name, app, path) in pages)
            {
                var rate = await RateAsync(app.Client, path);
                if (round >= 0)
                {
                    rates[name].Add(rate);
                }
            }
        }

        var peer = Numbers.Percentile(rates[pages[0].Name], 0.5);
        Console.WriteLine($"| {AtOnce} at once, {Rounds} times {Round.TotalSeconds:0} s by turns | requests a second, median | of the empty page's |\n|---|---|---|");
        foreach (var (name, _, _) in pages)
        {
            var median = Numbers.Percentile(rates[name], 0.5);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {median:0} | {median / peer:0.00} |"));
        }
    }

    private static async Task<double> RateAsync(HttpClient client, string path)
    {
        var (clock, answered) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => AskAsync()));
        return answered / clock.Elapsed.TotalSeconds;

        async Task AskAsync()
        {
            while (clock.Elapsed < Round)
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                await answer.Content.ReadAsByteArrayAsync();
                answer.EnsureSuccessStatusCode();
                Interlocked.Increment(ref answered);
            }
        }
    }
}
