using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LunchTriage.Storage.Invitations;

/// <summary>Keeps with each inviter how often they invited.</summary>
internal sealed class InvitedCounts
{
    private readonly List<long> _lost = [];
    private readonly List<InvitationRow> _gained = [];

    /// <summary>Whether no inviter gains or loses an invitation.</summary>
    public bool IsEmpty => _lost.Count == 0 && _gained.Count == 0;

    /// <summary>What the tracked changes make of the counts.</summary>
    public static InvitedCounts Of(ChangeTracker changes)
    {
        var counts = new InvitedCounts();
        foreach (var entry in changes.Entries<InvitationRow>())
        {
            var moved = entry.State == EntityState.Modified && entry.Property(row => row.InviterId).IsModified;
            if (moved || entry.State == EntityState.Deleted)
            {
                counts._lost.Add(entry.Property(row => row.InviterId).OriginalValue);
            }

            if (moved || entry.State == EntityState.Added)
            {
                counts._gained.Add(entry.Entity);
            }
        }

        return counts;
    }

    /// <summary>Adds and takes away in the database, so that nothing is counted by what was read earlier; once the invitations are saved, and a new inviter has their id.</summary>
    public async Task KeepAsync(LunchTriageContext context, CancellationToken cancellationToken)
    {
        var differences = _gained.Select(row => (Inviter: row.InviterId, By: 1)).Concat(_lost.Select(inviter => (Inviter: inviter, By: -1)))
            .GroupBy(each => each.Inviter, (inviter, all) => (Inviter: inviter, By: all.Sum(each => each.By)))
            .Where(each => each.By != 0);
        foreach (var alike in differences.GroupBy(each => each.By, each => each.Inviter))
        {
            var (by, inviters) = (alike.Key, alike.ToArray());
            await context.Inviters.Where(row => inviters.Contains(row.Id)).ExecuteUpdateAsync(row => row.SetProperty(each => each.Invited, each => each.Invited + by), cancellationToken);
        }
    }
}
