using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Invitations;

/// <summary>Finds who invites: by e-mail, letter case aside, or else by name and organisation.</summary>
internal static class Inviters
{
    /// <summary>The inviter whom these details mean; null where they are new.</summary>
    public static async Task<InviterRow?> FindAsync(LunchTriageContext context, InviterDetails details, CancellationToken cancellationToken)
    {
        var (email, name, organization) = Keys(details);
        if (email.Length > 0 && await context.Inviters.FirstOrDefaultAsync(row => row.EmailKey == email, cancellationToken) is { } byEmail)
        {
            return byEmail;
        }

        // Two addresses under one name are two people, until the owner says otherwise.
        return await context.Inviters
            .Where(row => row.NameKey == name && row.OrganizationKey == organization && (email == "" || row.EmailKey == ""))
            .OrderBy(row => row.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Gives a new invitation its inviter, found or new, with what the details newly say.</summary>
    public static async Task SetAsync(LunchTriageContext context, InvitationRow invitation, InviterDetails details, CancellationToken cancellationToken)
    {
        var inviter = await FindAsync(context, details, cancellationToken);
        if (inviter is null)
        {
            inviter = new() { Name = "", NameKey = "", EmailKey = "", OrganizationKey = "" };
            context.Inviters.Add(inviter);
        }

        invitation.Inviter = inviter;
        await UpdateAsync(context, invitation, inviter, details, cancellationToken);
    }

    /// <summary>Corrects who invites. In somebody's only invitation that corrects them; else the details may mean somebody else.</summary>
    public static async Task CorrectAsync(LunchTriageContext context, InvitationRow invitation, InviterDetails details, CancellationToken cancellationToken)
    {
        var before = invitation.Inviter!;
        var found = await FindAsync(context, details, cancellationToken);
        var alone = !await context.Invitations.AnyAsync(each => each.InviterId == before.Id && each.Id != invitation.Id, cancellationToken);
        if (found == before || (found is null && alone))
        {
            (before.Email, before.Organization, before.Profession) = ("", "", "");
            await UpdateAsync(context, invitation, before, details, cancellationToken);
            return;
        }

        await SetAsync(context, invitation, details, cancellationToken);
        if (alone)
        {
            context.Inviters.Remove(before);
        }
    }

    /// <summary>Forgets an inviter of whom no other invitation is left.</summary>
    public static async Task ForgetIfAloneAsync(LunchTriageContext context, InviterRow inviter, long exceptId, CancellationToken cancellationToken)
    {
        if (!await context.Invitations.AnyAsync(each => each.InviterId == inviter.Id && each.Id != exceptId, cancellationToken))
        {
            context.Inviters.Remove(inviter);
        }
    }

    /// <summary>Gives an inviter these details; what they leave open stays as it was.</summary>
    public static void Fill(InviterRow row, InviterDetails details)
    {
        row.Name = details.Name;
        row.Email = details.Email.Length > 0 ? details.Email : row.Email;
        row.Organization = details.Organization.Length > 0 ? details.Organization : row.Organization;
        row.Profession = details.Profession.Length > 0 ? details.Profession : row.Profession;
        (row.EmailKey, row.NameKey, row.OrganizationKey) = Keys(Details(row));
    }

    // Who invites is shown with each of their invitations, so a correction changes them all, for search and for whoever edits one.
    private static async Task UpdateAsync(LunchTriageContext context, InvitationRow invitation, InviterRow row, InviterDetails details, CancellationToken cancellationToken)
    {
        Fill(row, details);
        InvitationRows.SetSearchText(invitation, Details(row));

        context.ChangeTracker.DetectChanges();
        if (context.Entry(row).State == EntityState.Modified)
        {
            foreach (var other in await context.Invitations.Where(each => each.InviterId == row.Id && each.Id != invitation.Id).ToListAsync(cancellationToken))
            {
                InvitationRows.SetSearchText(other, Details(row));
                other.Version++;
            }
        }
    }

    public static InviterDetails Details(InviterRow row) => new(row.Name, row.Email, row.Organization, row.Profession);

    private static (string Email, string Name, string Organization) Keys(InviterDetails details) =>
        (details.Email.Trim().ToLowerInvariant(), Folded.ForIdentity(details.Name), Folded.ForIdentity(details.Organization));
}
