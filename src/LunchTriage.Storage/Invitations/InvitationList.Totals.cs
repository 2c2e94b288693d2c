using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Invitations;

public sealed partial class InvitationList
{
    /// <summary>
    /// What those add up to that a filter lets through; null where adding up would take longer than counting: it costs no more where the days
    /// are those on which reports count and the decision is known, for the index of these has the hours, too.
    /// </summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<ListTotals?> TotalsAsync(InvitationFilter filter, DateOnly today, CancellationToken cancellationToken)
    {
        // What was turned down counts on the day on which it came.
        var counted = filter.Status == InvitationStatus.TurnedDown ? filter with { ByCountedDay = true } : filter;
        if (counted is not { ByCountedDay: true, From: not null, To: not null, Words: null } or { Status: null, Decision: null, Spent: not true })
        {
            return null;
        }

        var sums = await Filtered(counted, today)
            // As one: all are the owner's.
            .GroupBy(row => row.OwnerId)
            .Select(all => new
            {
                Count = all.Count(),
                Spent = all.Sum(row => row.Decision != Decision.Accepted || row.Result == null ? 0L
                    : row.OutcomeHundredths ?? (row.Result == OutcomeResult.Held ? row.CostHundredths : 0L)),
                Protected = all.Sum(row => row.Decision == Decision.Declined || row.Decision == Decision.Redirected ? (long)row.CostHundredths : 0L),
            })
            .FirstOrDefaultAsync(cancellationToken);
        return sums is null ? new(0, Hours.None, Hours.None) : new(sums.Count, Hours.FromHundredths(checked((int)sums.Spent)), Hours.FromHundredths(checked((int)sums.Protected)));
    }
}
