using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports;

/// <summary>From whom most invitations come.</summary>
public sealed class FrequentInviters(LunchTriageContext context)
{
    /// <summary>Those who invited more than once in a period, the most frequent first.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<IReadOnlyList<FrequentInviter>> InAsync(DayRange period, int most, CancellationToken cancellationToken)
    {
        var (first, last) = (period.First, period.Last);
        var came = context.Invitations.AsNoTracking().Where(row => row.ReceivedOn >= first && row.ReceivedOn <= last);
        var groups = await came.GroupBy(row => row.InviterId)
            .Select(group => new { InviterId = group.Key, Invited = group.Count(), Latest = group.Max(row => row.Id) })
            .Where(group => group.Invited > 1)
            .OrderByDescending(group => group.Invited).ThenByDescending(group => group.Latest)
            .Take(most)
            .ToListAsync(cancellationToken);
        if (groups.Count == 0)
        {
            return [];
        }

        long[] inviters = [.. groups.Select(group => group.InviterId)], latest = [.. groups.Select(group => group.Latest)];
        var accepted = await came.Where(row => inviters.Contains(row.InviterId) && row.Decision == Decision.Accepted)
            .GroupBy(row => row.InviterId).Select(group => new { InviterId = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.InviterId, group => group.Count, cancellationToken);
        var names = await context.Invitations.AsNoTracking().Where(row => latest.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => (row.InviterName, row.InviterOrganization), cancellationToken);
        return [.. groups.Select(group => new FrequentInviter(group.Latest, names[group.Latest].InviterName, names[group.Latest].InviterOrganization, group.Invited, accepted.GetValueOrDefault(group.InviterId)))];
    }
}
