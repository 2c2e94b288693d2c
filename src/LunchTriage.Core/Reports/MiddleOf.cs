namespace LunchTriage.Core.Reports;

/// <summary>Finds the middle of whole numbers that were counted rather than kept.</summary>
internal static class MiddleOf
{
    /// <summary>The middle one, or the mean of the middle two; null where there is none.</summary>
    /// <param name="counts">How often each number occurred, in the order of the numbers.</param>
    public static decimal? Counts(SortedDictionary<int, int> counts)
    {
        return counts.Values.Sum() is var all and > 0 ? (At((all - 1) / 2) + At(all / 2)) / 2m : null;

        int At(int index)
        {
            var seen = 0;
            return counts.First(each => (seen += each.Value) > index).Key;
        }
    }
}
