using LunchTriage.Storage.Invitations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LunchTriage.Storage.Search;

/// <summary>What the index of words has to forget, and which invitations it has to take in, for a change of invitations.</summary>
/// <param name="Gone">The places of those that are no longer there, or not as they were.</param>
/// <param name="Come">Those that are there anew, or otherwise; their ids are known once they are saved.</param>
internal sealed record SearchChanges(IReadOnlyList<long> Gone, IReadOnlyList<InvitationRow> Come)
{
    private static readonly string[] Searched =
    [
        nameof(InvitationRow.ReceivedOn), nameof(InvitationRow.InviterName), nameof(InvitationRow.InviterEmail), nameof(InvitationRow.InviterOrganization), nameof(InvitationRow.InviterProfession),
        nameof(InvitationRow.Venue), nameof(InvitationRow.Message), nameof(InvitationRow.CameOfIt), nameof(InvitationRow.DecisionNote), nameof(InvitationRow.PrivateNote),
    ];

    /// <summary>Nothing has to be done.</summary>
    public bool IsEmpty => Gone.Count == 0 && Come.Count == 0;

    /// <summary>What the tracked changes ask for.</summary>
    public static SearchChanges Of(ChangeTracker changes)
    {
        List<long> gone = [];
        List<InvitationRow> come = [];
        foreach (var entry in changes.Entries<InvitationRow>())
        {
            var isOther = entry.State == EntityState.Modified && Array.Exists(Searched, name => entry.Property(name).IsModified);
            if (isOther || entry.State == EntityState.Deleted)
            {
                gone.Add(ListPlace.Of(entry.Property(row => row.ReceivedOn).OriginalValue, entry.Entity.Id));
            }

            if (isOther || entry.State == EntityState.Added)
            {
                come.Add(entry.Entity);
            }
        }

        return new(gone, come);
    }
}
