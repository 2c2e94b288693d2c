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

    /// <summary>The inviter whom these details mean, found or new, with what the details newly say.</summary>
    public static async Task<InviterRow> FindOrAddAsync(LunchTriageContext context, InviterDetails details, CancellationToken cancellationToken)
    {
        var row = await FindAsync(context, details, cancellationToken);
        if (row is null)
        {
            row = new() { Name = "", NameKey = "", EmailKey = "", OrganizationKey = "" };
            context.Inviters.Add(row);
        }

        Update(row, details);
        return row;
    }

    /// <summary>Gives an inviter these details; what they leave open stays as it was.</summary>
    public static void Update(InviterRow row, InviterDetails details)
    {
        row.Name = details.Name;
        row.Email = details.Email.Length > 0 ? details.Email : row.Email;
        row.Organization = details.Organization.Length > 0 ? details.Organization : row.Organization;
        row.Profession = details.Profession.Length > 0 ? details.Profession : row.Profession;
        (row.EmailKey, row.NameKey, row.OrganizationKey) = Keys(Details(row));
    }

    public static InviterDetails Details(InviterRow row) => new(row.Name, row.Email, row.Organization, row.Profession);

    private static (string Email, string Name, string Organization) Keys(InviterDetails details) =>
        (details.Email.Trim().ToLowerInvariant(), Folded.Of(details.Name), Folded.Of(details.Organization));
}
