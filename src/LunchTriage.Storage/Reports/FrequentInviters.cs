using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports;

/// <summary>From whom most invitations come.</summary>
public sealed class FrequentInviters(LunchTriageContext context)
{
    // Of how many the invitations of a period are counted, those who ever asked most first, before all invitations of the period are counted instead.
    private const int FirstLookedAt = 64;
    private const int MostLookedAt = 1024;

    /// <summary>Those who invited more than once in a period, the most frequent first.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops.</param>
    public Task<IReadOnlyList<FrequentInviter>> InAsync(DayRange period, int most, CancellationToken cancellationToken) => InAsync(period, most, FirstLookedAt, MostLookedAt, cancellationToken);

    internal async Task<IReadOnlyList<FrequentInviter>> InAsync(DayRange period, int most, int firstLookedAt, int mostLookedAt, CancellationToken cancellationToken)
    {
        var (first, last) = (period.First, period.Last);
        var came = context.Invitations.AsNoTracking().Where(row => row.ReceivedOn >= first && row.ReceivedOn <= last);
        var groups = await AmongWhoEverAskedMostAsync(came, most, firstLookedAt, mostLookedAt, cancellationToken) ?? await MostAsync(came, most, cancellationToken);
        if (groups.Count == 0)
        {
            return [];
        }

        long[] inviters = [.. groups.Select(group => group.InviterId)], latest = [.. groups.Select(group => group.Latest)];
        // Summed, not filtered: else SQLite looks through all that was accepted in the period.
        var accepted = await context.Inviters.Where(row => inviters.Contains(row.Id))
            .Select(row => new { row.Id, Count = came.Where(each => each.InviterId == row.Id).Sum(each => each.Decision == Decision.Accepted ? 1 : 0) })
            .ToDictionaryAsync(row => row.Id, row => row.Count, cancellationToken);
        var names = await context.Invitations.Where(row => latest.Contains(row.Id))
            .Select(row => new { row.Id, row.InviterName, row.InviterOrganization })
            .ToDictionaryAsync(row => row.Id, cancellationToken);
        return [.. groups.Select(group => new FrequentInviter(group.Latest, names[group.Latest].InviterName, names[group.Latest].InviterOrganization, group.Invited, accepted.GetValueOrDefault(group.InviterId)))];
    }

    // Whoever asked less often at any time than those found asked in the period is none of them. Null where even many leave it open.
    private async Task<IReadOnlyList<Asked>?> AmongWhoEverAskedMostAsync(IQueryable<InvitationRow> came, int most, int firstLookedAt, int mostLookedAt, CancellationToken cancellationToken)
    {
        for (var lookedAt = firstLookedAt; lookedAt <= mostLookedAt; lookedAt *= 4)
        {
            var asked = await context.Inviters.Where(row => row.Invited > 1)
                .OrderByDescending(row => row.Invited)
                .Take(lookedAt)
                .Select(row => new
                {
                    Ever = row.Invited,
                    Then = new Asked(row.Id, came.Count(each => each.InviterId == row.Id), came.Where(each => each.InviterId == row.Id).Max(each => (long?)each.Id) ?? 0),
                })
                .ToListAsync(cancellationToken);
            Asked[] found = [.. asked.Select(each => each.Then).Where(each => each.Invited > 1).OrderByDescending(each => each.Invited).ThenByDescending(each => each.Latest).Take(most)];
            if (asked.Count < lookedAt || (found.Length == most && asked[^1].Ever < found[^1].Invited))
            {
                return found;
            }
        }

        return null;
    }

    private static async Task<IReadOnlyList<Asked>> MostAsync(IQueryable<InvitationRow> came, int most, CancellationToken cancellationToken) =>
        await came.GroupBy(row => row.InviterId)
            .Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Max(row => row.Id))
            .Select(group => new Asked(group.Key, group.Count(), group.Max(row => row.Id)))
            .Take(most)
            .ToListAsync(cancellationToken);

    // How often somebody asked in the period, and their latest invitation in it.
    private sealed record Asked(long InviterId, int Invited, long Latest);
}
