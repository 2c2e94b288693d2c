using LunchTriage.Core.Json;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Owners;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Policies;

/// <summary>Keeps every version of the owner's policy; none is ever changed.</summary>
public sealed class PolicyStore(LunchTriageContext context, TimeProvider time)
{
    /// <summary>The policy in force.</summary>
    public async Task<Policy> InForceAsync(CancellationToken cancellationToken) =>
        Read(await context.Policies.AsNoTracking().OrderByDescending(row => row.Number).FirstAsync(cancellationToken)).Policy;

    /// <summary>The policy that was in force at the end of a day; before any was, the one with which the first day ended.</summary>
    /// <param name="day">The day.</param>
    /// <param name="owner">Whose day it is.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<Policy> OnAsync(DateOnly day, OwnerProfile owner, CancellationToken cancellationToken)
    {
        var instants = await context.Policies.AsNoTracking().OrderBy(row => row.Number).Select(row => new { row.Number, row.CreatedAt }).ToListAsync(cancellationToken);
        var first = owner.DayOf(instants[0].CreatedAt);
        var number = instants.Last(each => owner.DayOf(each.CreatedAt) <= (day < first ? first : day)).Number;
        return Read(await context.Policies.AsNoTracking().SingleAsync(row => row.Number == number, cancellationToken)).Policy;
    }

    /// <summary>One version; null where there is none.</summary>
    public async Task<StoredPolicy?> FindAsync(int number, CancellationToken cancellationToken) =>
        await context.Policies.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>All versions, oldest first.</summary>
    public async Task<IReadOnlyList<StoredPolicy>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await context.Policies.AsNoTracking().OrderBy(row => row.Number).ToListAsync(cancellationToken)).Select(Read)];

    /// <summary>Makes the next version, unless another was made since the one that it was based on.</summary>
    /// <param name="policy">The settings; the version is given by the store.</param>
    /// <param name="basedOn">The version that the change started from.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>The new policy; null where <paramref name="basedOn"/> is no longer in force.</returns>
    public async Task<Policy?> ChangeAsync(Policy policy, PolicyVersion basedOn, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var inForce = await context.Policies.MaxAsync(row => row.Number, cancellationToken);
        if (inForce != basedOn.Number)
        {
            return null;
        }

        var next = policy with { Version = basedOn.Next };
        context.Policies.Add(Row(next, time.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return next;
    }

    internal static PolicyRow Row(Policy policy, DateTimeOffset since) =>
        new() { Number = policy.Version.Number, Document = StableJson.Write(PolicyDocument.Of(policy)), CreatedAt = since };

    private static StoredPolicy Read(PolicyRow row) => new(StableJson.Read<PolicyDocument>(row.Document).ToPolicy(), row.CreatedAt);
}
