using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Owners;

/// <summary>Keeps what the owner said of themselves.</summary>
public sealed class OwnerStore(LunchTriageContext context, TimeProvider time)
{
    /// <summary>The owner's profile.</summary>
    public async Task<OwnerProfile> ProfileAsync(CancellationToken cancellationToken) => await context.Owners.AsNoTracking()
        .Where(row => row.Id == context.OwnerId)
        .Select(row => new OwnerProfile(row.Name, row.Profession, row.TimeZone, row.Signature, row.Theme))
        .SingleAsync(cancellationToken);

    /// <summary>The owner's today.</summary>
    public async Task<DateOnly> TodayAsync(CancellationToken cancellationToken) => (await ProfileAsync(cancellationToken)).DayOf(time.GetUtcNow());

    /// <summary>Replaces the profile.</summary>
    public async Task ChangeAsync(OwnerProfile profile, CancellationToken cancellationToken)
    {
        var row = await context.Owners.SingleAsync(each => each.Id == context.OwnerId, cancellationToken);
        (row.Name, row.Profession, row.TimeZone, row.Signature, row.Theme) = (profile.Name, profile.Profession, profile.TimeZone, profile.Signature, profile.Theme);
        row.Version++;
        await context.SaveChangesAsync(cancellationToken);
    }
}
