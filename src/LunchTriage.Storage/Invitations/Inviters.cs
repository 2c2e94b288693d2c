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

    /// <summary>
    /// The ids of those whom these details may mean: who has the address, or the name, however it is written, where neither address
    /// nor organisation says otherwise.
    /// </summary>
    /// <remarks>Two queries, because each has an index.</remarks>
    public static async Task<IReadOnlyList<long>> PossibleAsync(LunchTriageContext context, InviterDetails details, CancellationToken cancellationToken)
    {
        var (email, alike, organization) = (Keys(details).Email, Folded.Alike(details.Name), Folded.Alike(details.Organization));
        var alikes = await context.Inviters
            .Where(row => row.AlikeKey == alike && (email == "" || row.EmailKey == ""))
            .Select(row => new { row.Id, row.Organization })
            .ToListAsync(cancellationToken);
        var named = alikes.Where(row => organization.Length == 0 || row.Organization.Length == 0 || Folded.Alike(row.Organization) == organization).Select(row => row.Id);
        return email.Length == 0 ? [.. named] : [.. named, .. await context.Inviters.Where(row => row.EmailKey == email).Select(row => row.Id).ToListAsync(cancellationToken)];
    }

    /// <summary>Gives an invitation its inviter, found or new, with what the details newly say.</summary>
    public static async Task SetAsync(LunchTriageContext context, InvitationRow invitation, InviterDetails details, CancellationToken cancellationToken)
    {
        var inviter = await FindAsync(context, details, cancellationToken) ?? New(context);
        invitation.Inviter = inviter;
        Fill(inviter, details);
    }

    /// <summary>An inviter of whom nothing is known yet.</summary>
    public static InviterRow New(LunchTriageContext context) =>
        context.Inviters.Add(new() { Name = "", NameKey = "", EmailKey = "", OrganizationKey = "" }).Entity;

    /// <summary>Corrects who invites. In somebody's only invitation that corrects them; else the details may mean somebody else.</summary>
    public static async Task CorrectAsync(LunchTriageContext context, InvitationRow invitation, InviterDetails details, CancellationToken cancellationToken)
    {
        var before = invitation.Inviter!;
        var found = await FindAsync(context, details, cancellationToken);
        if (await context.Invitations.AnyAsync(each => each.InviterId == before.Id && each.Id != invitation.Id, cancellationToken))
        {
            await SetAsync(context, invitation, details, cancellationToken);
        }
        else if (found is null || found == before)
        {
            (before.Email, before.Organization, before.Profession) = ("", "", "");
            Fill(before, details);
        }
        else
        {
            await SetAsync(context, invitation, details, cancellationToken);
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
        row.AlikeKey = Folded.Alike(row.Name);
        (row.EmailKey, row.NameKey, row.OrganizationKey) = Keys(new(row.Name, row.Email, row.Organization, row.Profession));
    }

    private static (string Email, string Name, string Organization) Keys(InviterDetails details) =>
        (details.Email.Trim().ToLowerInvariant(), Folded.ForIdentity(details.Name), Folded.ForIdentity(details.Organization));
}
