using LunchTriage.Core.Json;
using LunchTriage.Storage.Invitations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>What the tallies gain and lose by a change of invitations.</summary>
internal static class TallyChanges
{
    /// <summary>The differences that the tracked changes make; only those that make one.</summary>
    public static Dictionary<TallyAt, Difference> Of(ChangeTracker changes)
    {
        Dictionary<TallyAt, Difference> differences = [];
        foreach (var entry in changes.Entries<InvitationRow>())
        {
            if (entry.State is EntityState.Deleted or EntityState.Modified)
            {
                Add(differences, (InvitationRow)entry.OriginalValues.ToObject(), sign: -1);
            }

            if (entry.State is EntityState.Added or EntityState.Modified)
            {
                Add(differences, entry.Entity, sign: 1);
            }
        }

        foreach (var (at, difference) in differences)
        {
            if (difference is { Count: 0, Hundredths: 0 })
            {
                differences.Remove(at);
            }
        }

        return differences;
    }

    /// <summary>Adds an invitation to what is counted, or takes it away.</summary>
    public static void Add(Dictionary<TallyAt, Difference> differences, InvitationRow row, int sign)
    {
        foreach (var tally in CountedRows.Of(row).Tallies())
        {
            var at = new TallyAt(row.OwnerId, new(tally.Day.Year, tally.Day.Month, 1), StableJson.Write(tally.Key));
            var before = differences.GetValueOrDefault(at);
            differences[at] = new(before.Count + (sign * tally.Count), before.Hundredths + (sign * tally.Hours.Hundredths));
        }
    }

    /// <summary>Puts the differences into the tracked tallies.</summary>
    /// <returns>The tallies that are tracked for it.</returns>
    public static async Task<List<TallyRow>> ApplyAsync(LunchTriageContext context, Dictionary<TallyAt, Difference> differences, CancellationToken cancellationToken)
    {
        var (months, keys) = (differences.Keys.Select(at => at.Month).Distinct().ToList(), differences.Keys.Select(at => at.Key).Distinct().ToList());
        var rows = await context.Tallies.Where(row => months.Contains(row.Month) && keys.Contains(row.Key)).ToDictionaryAsync(row => new TallyAt(row.OwnerId, row.Month, row.Key), cancellationToken);
        foreach (var (at, difference) in differences)
        {
            if (!rows.TryGetValue(at, out var row))
            {
                rows[at] = row = new() { OwnerId = at.OwnerId, Month = at.Month, Key = at.Key, Count = 0, Hundredths = 0 };
                context.Tallies.Add(row);
            }

            (row.Count, row.Hundredths) = (row.Count + difference.Count, row.Hundredths + difference.Hundredths);
            if (row.Count == 0)
            {
                context.Tallies.Remove(row);
            }
        }

        return [.. rows.Values];
    }
}
