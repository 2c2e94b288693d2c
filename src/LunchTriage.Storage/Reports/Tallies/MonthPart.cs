using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Reports.Tallies;

namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>Counts the larger part of a month: what the month holds, less what its other days do.</summary>
internal static class MonthPart
{
    /// <summary>Whether days of a month are more than half of it.</summary>
    public static bool IsMost(DayRange part) => part.Days > part.RestOfMonth().Sum(rest => rest.Days);

    /// <summary>The month in which days lie.</summary>
    public static DayRange Whole(DayRange part)
    {
        var first = new DateOnly(part.First.Year, part.First.Month, 1);
        return new(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>What counts on some days of a month.</summary>
    /// <param name="part">The days.</param>
    /// <param name="month">What counts in all of their month.</param>
    /// <param name="ofRest">What counts on other days of it, under the same keys.</param>
    /// <exception cref="InvalidOperationException">Something counts on the other days that doesn't in the month.</exception>
    public static async IAsyncEnumerable<Tally> LessAsync(DayRange part, IAsyncEnumerable<Tally> month, Func<DayRange, IAsyncEnumerable<Tally>> ofRest)
    {
        Dictionary<TallyKey, Difference> left = [];
        await AddAsync(month, sign: 1);
        foreach (var rest in part.RestOfMonth())
        {
            await AddAsync(ofRest(rest), sign: -1);
        }

        foreach (var (key, (count, hundredths)) in left.Where(each => each.Value.Count != 0))
        {
            yield return count > 0
                ? new(part.First, key, count, Hours.FromHundredths(hundredths))
                : throw new InvalidOperationException($"The tallies of {part.First:yyyy-MM} hold less than was counted on some of its days: {key}.");
        }

        async Task AddAsync(IAsyncEnumerable<Tally> tallies, int sign)
        {
            await foreach (var tally in tallies)
            {
                var before = left.GetValueOrDefault(tally.Key);
                left[tally.Key] = new(before.Count + (sign * tally.Count), before.Hundredths + (sign * tally.Hours.Hundredths));
            }
        }
    }
}
