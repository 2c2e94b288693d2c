using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Invitations;

/// <summary>
/// Tells whether an invitation was noted before: the same inviter, as far as the details tell, and proposed day, or without one the same
/// day of receipt; and what the same inviter asked before. It only points out, so it forgives how a name is written.
/// </summary>
public sealed class AlreadyNoted(LunchTriageContext context)
{
    /// <summary>The id of an invitation that was noted already; null where there is none.</summary>
    /// <param name="details">The invitation.</param>
    /// <param name="exceptId">The invitation itself, where it is stored already.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<long?> FindAsync(InvitationDetails details, long? exceptId, CancellationToken cancellationToken)
    {
        var (facts, except) = (details.Facts, exceptId ?? 0);
        var proposed = facts.ProposedFor is null ? null : (DateOnly?)facts.ReferenceDay;
        var (day, received) = (facts.ReferenceDay, facts.ReceivedOn);
        // One at a time: of several at once SQLite looks through all of the owner's invitations instead.
        foreach (var inviter in await Inviters.PossibleAsync(context, details.Inviter, cancellationToken))
        {
            var noted = await context.Invitations
                .Where(row => row.InviterId == inviter && row.ReferenceDay == day && row.ProposedOn == proposed && row.Id != except
                    && (proposed != null || row.ReceivedOn == received))
                .OrderBy(row => row.Id)
                .Select(row => (long?)row.Id)
                .FirstOrDefaultAsync(cancellationToken);
            if (noted is not null)
            {
                return noted;
            }
        }

        return null;
    }

    /// <summary>The latest invitation that the same inviter made before; null where there is none.</summary>
    /// <param name="inviter">Who invites.</param>
    /// <param name="beforeId">The invitation itself, where it is stored already: only what was noted before it.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<EarlierInvitation?> EarlierAsync(InviterDetails inviter, long? beforeId, CancellationToken cancellationToken)
    {
        var before = beforeId ?? long.MaxValue;
        var latest = new List<(DateOnly Day, EarlierInvitation Invitation)>();
        foreach (var possible in await Inviters.PossibleAsync(context, inviter, cancellationToken))
        {
            var found = await context.Invitations
                .Where(row => row.InviterId == possible && row.Id < before)
                .OrderByDescending(row => row.ReferenceDay).ThenByDescending(row => row.Id)
                .Select(row => new { row.ReferenceDay, Invitation = new EarlierInvitation(row.Id, row.InviterName, row.Meal, row.ProposedOn, row.Decision, row.Result) })
                .FirstOrDefaultAsync(cancellationToken);
            if (found is not null)
            {
                latest.Add((found.ReferenceDay, found.Invitation));
            }
        }

        return latest.OrderByDescending(each => each.Day).ThenByDescending(each => each.Invitation.Id).Select(each => each.Invitation).FirstOrDefault();
    }
}
