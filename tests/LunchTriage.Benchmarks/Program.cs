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
        await Pages.MeasureAsync(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["exports", ..]:
        await Exports.MeasureAsync(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 100_000);
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
