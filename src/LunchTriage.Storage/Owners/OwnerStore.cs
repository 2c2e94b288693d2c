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
        .Select(row => new OwnerProfile(row.Name, row.Profession, row.TimeZone, row.Signature, row.Theme))
        .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Changes the profile, and of it nothing else than what the change says.</summary>
    /// <param name="change">Gives the new profile for the one that is stored.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task ChangeAsync(Func<OwnerProfile, OwnerProfile> change, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var row = await context.Owners.SingleAsync(each => each.Id == context.OwnerId, cancellationToken);
        var profile = change(new(row.Name, row.Profession, row.TimeZone, row.Signature, row.Theme));
        (row.Name, row.Profession, row.TimeZone, row.Signature, row.Theme) = (profile.Name, profile.Profession, profile.TimeZone, profile.Signature, profile.Theme);
        row.Version++;
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
