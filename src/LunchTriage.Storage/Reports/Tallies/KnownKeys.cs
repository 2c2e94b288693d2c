using System.Collections.Concurrent;
using LunchTriage.Core.Json;
using LunchTriage.Core.Reports.Tallies;

namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>Keys of tallies that were read before: the same few hundred stand in every month, and to read their JSON takes longer than to fetch it.</summary>
internal static class KnownKeys
{
    // More than there are, but for policies without number; then it starts anew.
    private const int Most = 20_000;

    private static readonly ConcurrentDictionary<string, TallyKey> Known = new(StringComparer.Ordinal);

    /// <summary>The key that a row's JSON tells.</summary>
    public static TallyKey Of(string json)
    {
        if (Known.TryGetValue(json, out var known))
        {
            return known;
        }

        if (Known.Count >= Most)
        {
            Known.Clear();
        }

        return Known[json] = StableJson.Read<TallyKey>(json);
    }
}
