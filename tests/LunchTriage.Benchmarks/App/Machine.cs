using System.Globalization;
using System.Runtime.InteropServices;

namespace LunchTriage.Benchmarks.App;

/// <summary>Says where and when something was measured.</summary>
internal static class Machine
{
    public static void Say(string command) => Console.WriteLine(
        $"""
        ```
        dotnet run -c Release --project tests/LunchTriage.Benchmarks -- {command}
        ```

        {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {TimeProvider.System.GetUtcNow().ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}; load {Load()}.

        """);

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[^1] ?? "unknown processor"
        : RuntimeInformation.ProcessArchitecture.ToString();

    // What else the machine did: numbers from a busy one are upper bounds.
    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
