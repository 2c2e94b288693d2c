using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Reports;

/// <summary>What an hour was worth under each version of the policy.</summary>
public sealed class RateHistory
{
    private readonly (PolicyVersion Version, Money Rate)[] _rates;

    /// <summary>The rates of an owner's policy versions, in any order; null where a version has none.</summary>
    public RateHistory(IEnumerable<(PolicyVersion Version, Money? Rate)> versions) =>
        _rates = [.. from each in versions where each.Rate is not null orderby each.Version select (each.Version, each.Rate!.Value)];

    /// <summary>No rate at all.</summary>
    public static RateHistory None { get; } = new([]);

    /// <summary>The rate of a version, or else of the first later one that has one; null where none has.</summary>
    public Money? For(PolicyVersion version)
    {
        foreach (var (rated, rate) in _rates)
        {
            if (rated >= version)
            {
                return rate;
            }
        }

        return null;
    }
}
