namespace LunchTriage.Core.Reports;

/// <summary>Counts how often each benefit was noted, from which follow its count, its sum and its median.</summary>
internal sealed class BenefitTally
{
    private readonly SortedDictionary<int, int> _counts = [];

    public int Count => _counts.Values.Sum();

    public int Sum => _counts.Sum(each => each.Key * each.Value);

    public decimal? Median => MiddleOf.Counts(_counts);

    public void Add(int benefit, int count) => _counts[benefit] = _counts.GetValueOrDefault(benefit) + count;
}
