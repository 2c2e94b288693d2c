using LunchTriage.Core;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Invitations;

/// <summary>Stores very many invitations of the past. Whoever brings them tells each inviter with the same details throughout.</summary>
public sealed class PastInvitations(LunchTriageContext context, PolicyStore policies, OwnerStore owners)
{
    private readonly Dictionary<InviterDetails, long> _known = [];
    private bool? _knowsAll;

    /// <summary>Judges invitations, each by the policy of its time, and stores them in one transaction. The budget has no part in it.</summary>
    /// <param name="invitations">Some thousands at most.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task AddAsync(IReadOnlyList<PastInvitation> invitations, CancellationToken cancellationToken)
    {
        var (versions, owner) = (await policies.AllAsync(cancellationToken), await owners.ProfileAsync(cancellationToken));
        // Where nobody was noted before, nobody needs to be looked up.
        _knowsAll ??= !await context.Inviters.AnyAsync(cancellationToken);
        // Else each row that is added has all before it compared with what they were.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var inviters = new Dictionary<InviterDetails, InviterRow>();
            foreach (var invitation in invitations)
            {
                var row = Add(invitation, versions.LastOrDefault(version => version.Since <= invitation.NotedAt, versions[0]).Policy, owner);
                await SetInviterAsync(row, invitation.Details.Inviter, inviters, cancellationToken);
                context.Add(row);
            }

            context.ChangeTracker.DetectChanges();
            await context.SaveChangesAsync(cancellationToken);
            foreach (var (details, row) in inviters)
            {
                _known.Add(details, row.Id);
            }
        }
        finally
        {
            context.ChangeTracker.Clear();
            context.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task SetInviterAsync(InvitationRow row, InviterDetails details, Dictionary<InviterDetails, InviterRow> unsaved, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(details, out var id))
        {
            row.InviterId = id;
            return;
        }

        if (!unsaved.TryGetValue(details, out var inviter))
        {
            inviter = (_knowsAll is true ? null : await Inviters.FindAsync(context, details, cancellationToken)) ?? Inviters.New(context);
            Inviters.Fill(inviter, details);
            unsaved.Add(details, inviter);
        }

        row.Inviter = inviter;
    }

    private InvitationRow Add(PastInvitation invitation, Policy policy, OwnerProfile owner)
    {
        var (details, notedAt) = (invitation.Details, invitation.NotedAt);
        var assessment = TriageService.Assess(details.Facts, policy, default);
        var row = InvitationRows.New(details, assessment, notedAt);
        var judged = InvitationRows.Assessment(details.Facts, assessment, 1, notedAt);
        judged.Invitation = row;
        context.Assessments.Add(judged);
        Note(HistoryKind.Noted, new() { Assessment = 1 }, notedAt);
        if (invitation.Decided is var (decision, note, decidedAt))
        {
            var decided = new StoredDecision(decision, note, assessment.Verdict, decidedAt);
            InvitationRows.SetDecision(row, decided, owner.DayOf(decidedAt));
            Note(HistoryKind.Decided, new() { Decision = decision, Override = decided.Override, Note = note.Length > 0 ? note : null }, decidedAt);
            row.ChangedAt = decidedAt;
        }

        if (invitation.Recorded is var (outcome, recordedAt))
        {
            InvitationRows.SetOutcome(row, outcome);
            Note(HistoryKind.OutcomeRecorded, new() { Outcome = outcome }, recordedAt);
            row.ChangedAt = recordedAt;
        }

        return row;

        void Note(HistoryKind kind, HistoryEntry.Details data, DateTimeOffset at)
        {
            var entry = InvitationRows.History(kind, data, at);
            entry.Invitation = row;
            context.History.Add(entry);
        }
    }
}
