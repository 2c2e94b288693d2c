using System.Globalization;

namespace LunchTriage.Benchmarks.App;

/// <summary>From the start of the process to the first answered page, and the memory it then holds, beside an empty app of the template.</summary>
internal static class Start
{
    private const int Rounds = 11;

    public static async Task MeasureAsync()
    {
        Machine.Say("start");
        (string Name, Published App)[] apps = [("LunchTriage", await Published.AppAsync()), ("empty webapp", await Published.EmptyAsync())];
        var data = Published.Fresh("start-data");
        var runs = apps.ToDictionary(app => app.Name, _ => new List<(double Milliseconds, double Megabytes)>());
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var (name, app) in apps)
            {
                await using var running = await app.StartAsync(data);
                // The first round fills the system's file cache and makes the database.
                if (round >= 0)
                {
                    runs[name].Add((running.UntilAnswered.TotalMilliseconds, running.Megabytes));
                }
            }
        }

        var medians = apps.Select(app => (app.Name, Time: Median(runs[app.Name], run => run.Milliseconds), Memory: Median(runs[app.Name], run => run.Megabytes))).ToArray();
        Console.WriteLine($"| {Rounds} starts, by turns | to the first answered page, median | fastest to slowest | memory then, median |\n|---|---|---|---|");
        foreach (var (name, time, memory) in medians)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {time:0} ms | {runs[name].Min(run => run.Milliseconds):0} to {runs[name].Max(run => run.Milliseconds):0} ms | {memory:0} MB |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{medians[0].Time / medians[1].Time:0.00} times the time, {medians[0].Memory / medians[1].Memory:0.00} times the memory."));
    }

    private static double Median<T>(IEnumerable<T> runs, Func<T, double> of) => Numbers.Percentile(runs.Select(of), 0.5);
}
