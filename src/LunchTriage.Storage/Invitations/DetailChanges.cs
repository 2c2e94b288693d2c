using LunchTriage.Core.Facts;

namespace LunchTriage.Storage.Invitations;

/// <summary>What differs between an invitation as it is stored and as it is put, by the paths of the API.</summary>
/// <param name="Details">What no rule looks at.</param>
/// <param name="Facts">Facts.</param>
internal sealed record DetailChanges(IReadOnlyList<string> Details, IReadOnlyList<string> Facts)
{
    public static DetailChanges Between(InviterDetails inviter, InvitationRow row, InvitationFacts facts, InvitationDetails after)
    {
        var details = new List<string>();
        Add(details, "inviter.name", inviter.Name != after.Inviter.Name);
        Add(details, "inviter.email", inviter.Email != after.Inviter.Email);
        Add(details, "inviter.organization", inviter.Organization != after.Inviter.Organization);
        Add(details, "inviter.profession", inviter.Profession != after.Inviter.Profession);
        Add(details, "receivedVia", row.ReceivedVia != after.ReceivedVia);
        Add(details, "venue", row.Venue != after.Venue);
        Add(details, "message", row.Message != after.Message);

        var changed = FactCatalogue.All.Where(fact => !fact.IsSame(facts, after.Facts)).Select(fact => fact.Path).ToList();
        Add(changed, "proposedFor", facts.ProposedFor != after.Facts.ProposedFor && !changed.Contains("proposedFor"));
        Add(changed, "receivedOn", facts.ReceivedOn != after.Facts.ReceivedOn);
        Add(changed, "guests", facts.Guests != after.Facts.Guests);
        return new(details, changed);
    }

    private static void Add(List<string> list, string path, bool differs)
    {
        if (differs)
        {
            list.Add(path);
        }
    }
}
