using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Owners;

/// <summary>Keeps what the owner said of themselves.</summary>
public sealed class OwnerStore(LunchTriageContext context)
{
    /// <summary>The owner's profile.</summary>
    public async Task<OwnerProfile> ProfileAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken) ?? throw new InvalidOperationException("There is no such owner.");

    /// <summary>The owner's profile; null before the first start has made the owner.</summary>
    internal Task<OwnerProfile?> FindAsync(CancellationToken cancellationToken) => context.Owners.AsNoTracking()
        .Where(row => row.Id == context.OwnerId)
        .Select(row => new OwnerProfile(row.Name, row.Profession, row.TimeZone, row.Signature, row.Theme) { Version = row.Version })
        .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Changes the profile, and of it nothing else than what the change says.</summary>
    /// <param name="change">Gives the new profile for the one that is stored.</param>
    /// <param name="version">The version that was read; null changes whatever is there.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>Whether it is as it should be: not where it was changed since it was read.</returns>
    public async Task<bool> ChangeAsync(Func<OwnerProfile, OwnerProfile> change, int? version, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var row = await context.Owners.SingleAsync(each => each.Id == context.OwnerId, cancellationToken);
        var before = new OwnerProfile(row.Name, row.Profession, row.TimeZone, row.Signature, row.Theme);
        var profile = change(before);
        // What is as it was asked for already, as after a double click, is done, whoever did it.
        if (profile == before)
        {
            return true;
        }

        if (version is not null && row.Version != version)
        {
            return false;
        }

        (row.Name, row.Profession, row.TimeZone, row.Signature, row.Theme) = (profile.Name, profile.Profession, profile.TimeZone, profile.Signature, profile.Theme);
        row.Version += profile with { Theme = before.Theme } == before ? 0 : 1;
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
