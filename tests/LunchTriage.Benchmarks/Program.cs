using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using LunchTriage.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(TriageBenchmarks).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath("artifacts/benchmarks"));
