using LunchTriage.Core.Costs;

namespace LunchTriage.Web.Charts;

/// <summary>A month as a bar of parts.</summary>
/// <param name="Month">Any day of it.</param>
/// <param name="Parts">The hours of each series, from the foot on.</param>
/// <param name="Title">What is said when one points at it.</param>
internal sealed record StackedMonth(DateOnly Month, IReadOnlyList<Hours> Parts, string Title)
{
    /// <summary>Half of an outline's width, by which an outlined part is drawn smaller.</summary>
    public const double Line = 0.6;

    public Hours Total => Parts.Aggregate(Hours.None, (sum, part) => sum + part);

    /// <summary>Each part that there is, with the hours at which it starts and ends.</summary>
    public IEnumerable<(int Series, double From, double To)> Placed
    {
        get
        {
            var from = 0d;
            for (var series = 0; series < Parts.Count; series++)
            {
                var to = from + (double)Parts[series].Value;
                if (to > from)
                {
                    yield return (series, from, to);
                }

                from = to;
            }
        }
    }

    /// <summary>Where a part is drawn: an outlined one keeps its line within its own place, and the smallest is still seen.</summary>
    /// <param name="texture">How it is filled.</param>
    /// <param name="foot">Where its place starts.</param>
    /// <param name="head">Where its place ends.</param>
    /// <param name="outward">1 where places grow from foot to head, else -1.</param>
    /// <param name="atAxis">It stands on the axis, not on another part.</param>
    /// <param name="line">Half of an outline's width.</param>
    public static (double Foot, double Head) Inset(Texture texture, double foot, double head, int outward, bool atAxis, double line = Line)
    {
        if (texture.Look == Texture.Spent.Look)
        {
            return (foot, head);
        }

        var (start, end) = (foot + (outward * (atAxis ? line : 2 * line)), head - (outward * line));
        return (start, (end - start) * outward < line ? start + (outward * line) : end);
    }
}
