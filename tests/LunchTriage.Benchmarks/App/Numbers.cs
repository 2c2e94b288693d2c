namespace LunchTriage.Benchmarks.App;

internal static class Numbers
{
    /// <summary>The smallest of the numbers that a share of them does not exceed: 0.5 for the median.</summary>
    public static double Percentile(IEnumerable<double> numbers, double share)
    {
        var sorted = numbers.Order().ToArray();
        return sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }
}
