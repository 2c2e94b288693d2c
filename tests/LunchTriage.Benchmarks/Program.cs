using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using LunchTriage.Benchmarks;
using LunchTriage.Benchmarks.App;

// Measures the app by the name of what is measured; anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["start"]:
        await Start.MeasureAsync();
        break;
    case ["pages", ..]:
        await Pages.MeasureAsync(Number(1, 100_000), owners: Number(2, 1));
        break;
    case ["exports", ..]:
        await Exports.MeasureAsync(Number(1, 100_000));
        break;
    case ["requests"]:
        await Requests.MeasureAsync();
        break;
    case ["stores"]:
        await Stores.MeasureAsync();
        break;
    case ["weight"]:
        await Weight.MeasureAsync();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TriageBenchmarks).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath("artifacts/benchmarks"));
        break;
}

// A number that may follow.
int Number(int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;
