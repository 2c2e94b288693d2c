namespace LunchTriage.Web.Charts;

/// <summary>A scale from nothing to a round number above the most, in two to four equal steps that a person can count in.</summary>
/// <param name="Step">What one step is worth.</param>
/// <param name="Steps">How many there are.</param>
internal readonly record struct Axis(int Step, int Steps)
{
    // An empty chart has the scale of one lunch.
    private const double Least = 3;

    /// <summary>The value at the end.</summary>
    public int Top => Step * Steps;

    /// <summary>The values that get a line and a label, nothing included.</summary>
    public IEnumerable<int> Ticks
    {
        get
        {
            for (var step = 0; step <= Steps; step++)
            {
                yield return step * Step;
            }
        }
    }

    public static Axis For(double most)
    {
        most = Math.Max(most, Least);
        for (var scale = 1; ; scale *= 10)
        {
            foreach (var step in (ReadOnlySpan<int>)(scale == 1 ? [1, 2, 3, 5] : [scale, 2 * scale, scale * 5 / 2, 3 * scale, 5 * scale]))
            {
                if (most <= 4 * step)
                {
                    return new(step, (int)Math.Ceiling(most / step));
                }
            }
        }
    }
}
