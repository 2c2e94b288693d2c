using LunchTriage.Storage.Owners;

namespace LunchTriage.Web.Hosting;

/// <summary>The owner of one request: their profile and their day, asked once.</summary>
public sealed class RequestOwner(OwnerStore owners, TimeProvider time)
{
    private OwnerProfile? _profile;

    public async ValueTask<OwnerProfile> ProfileAsync(CancellationToken cancellationToken) =>
        _profile ??= await owners.ProfileAsync(cancellationToken);

    /// <summary>The owner's today, in their time zone.</summary>
    public async ValueTask<DateOnly> TodayAsync(CancellationToken cancellationToken) =>
        (await ProfileAsync(cancellationToken)).DayOf(time.GetUtcNow());
}
