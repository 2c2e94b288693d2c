using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Reports;

/// <summary>Counts how often each benefit was noted, from which follow its sum and its median.</summary>
internal sealed class BenefitTally
{
    private readonly int[] _counts = new int[Outcome.MostBenefit + 1];

    public int Sum => _counts.Select((count, benefit) => count * benefit).Sum();

    /// <summary>The middle one, or the mean of the middle two; null where none was noted.</summary>
    public decimal? Median => _counts.Sum() is var all and > 0 ? (At((all - 1) / 2) + At(all / 2)) / 2m : null;

    public void Add(int benefit) => _counts[benefit]++;

    private int At(int index)
    {
        var benefit = 0;
        for (var seen = _counts[0]; seen <= index; seen += _counts[benefit])
        {
            benefit++;
        }

        return benefit;
    }
}
