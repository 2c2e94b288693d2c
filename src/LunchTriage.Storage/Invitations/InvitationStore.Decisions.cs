using LunchTriage.Core.Decisions;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Invitations;

// What the owner decided, what came of it, and how both are taken back.
public sealed partial class InvitationStore
{
    /// <summary>Decides, or decides otherwise.</summary>
    /// <param name="id">The invitation.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="note">The owner's note; empty for none.</param>
    /// <param name="version">The version that was read; null changes whatever is there.</param>
    /// <param name="cancellationToken">Stops.</param>
    public Task<ChangeResult> DecideAsync(long id, Decision decision, string note, int? version, CancellationToken cancellationToken) =>
        ChangeRowAsync(id, version, (row, now, today) =>
        {
            if (row.Result is not null)
            {
                return row.Decision == decision && (row.DecisionNote ?? "") == note ? ChangeResult.Done : ChangeResult.HasOutcome;
            }

            // The same decision on another verdict is a new one: it may go against it.
            if (row.Decision != decision || (row.DecisionNote ?? "") != note || row.VerdictWhenDecided != row.Verdict)
            {
                Decide(row, decision, note, now, today);
            }

            return ChangeResult.Done;
        }, cancellationToken);

    /// <summary>Takes the decision back; the history keeps it.</summary>
    /// <inheritdoc cref="DecideAsync"/>
    public Task<ChangeResult> TakeBackDecisionAsync(long id, int? version, CancellationToken cancellationToken) =>
        ChangeRowAsync(id, version, (row, now, today) =>
        {
            if (row.Result is not null)
            {
                return ChangeResult.HasOutcome;
            }

            if (row.Decision is not null)
            {
                Undecide(row, now, today);
            }

            return ChangeResult.Done;
        }, cancellationToken);

    /// <summary>Undoes a change of decision or outcome: what stood before stands again. It is done, too, where it was undone already.</summary>
    /// <param name="id">The invitation.</param>
    /// <param name="entryId">The history's entry of the change; refused as stale where another change of the same followed it.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<ChangeResult> UndoAsync(long id, long entryId, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var history = await context.History.AsNoTracking().Where(entry => entry.InvitationId == id).OrderBy(entry => entry.Id).ToListAsync(cancellationToken);
        if (await context.Invitations.SingleOrDefaultAsync(each => each.Id == id, cancellationToken) is not { } row || history.Find(entry => entry.Id == entryId) is not { } entry)
        {
            return ChangeResult.NotFound;
        }

        var isDecision = IsDecision(entry);
        if (!isDecision && !IsOutcome(entry))
        {
            return ChangeResult.NotFound;
        }

        var isLast = entry.Id == history.Last(each => isDecision ? IsDecision(each) : IsOutcome(each)).Id;
        var before = InvitationRows.Read(entry).Data;
        var now = time.GetUtcNow();
        var today = await DayOfAsync(now, cancellationToken);
        if (isDecision)
        {
            if (row.Decision == before.DecisionBefore && !isLast)
            {
                return ChangeResult.Done;
            }

            if (!isLast || row.Result is not null)
            {
                return isLast ? ChangeResult.HasOutcome : ChangeResult.Stale;
            }

            if (before.DecisionBefore is { } decision)
            {
                var decided = history.FindLast(each => each.Id < entryId && each.Kind == HistoryKind.Decided);
                Decide(row, decision, (decided is null ? null : InvitationRows.Read(decided).Data.Note) ?? "", now, today);
            }
            else
            {
                Undecide(row, now, today);
            }
        }
        else
        {
            if (InvitationRows.Outcome(row) == before.OutcomeBefore)
            {
                return ChangeResult.Done;
            }

            if (!isLast || row.Decision != Decision.Accepted)
            {
                return isLast ? ChangeResult.NotAccepted : ChangeResult.Stale;
            }

            SetOutcome(row, before.OutcomeBefore, now);
        }

        return await SaveAsync(row, transaction, cancellationToken);

        static bool IsDecision(HistoryRow entry) => entry.Kind is HistoryKind.Decided or HistoryKind.DecisionTakenBack;

        static bool IsOutcome(HistoryRow entry) => entry.Kind is HistoryKind.OutcomeRecorded or HistoryKind.OutcomeTakenBack;
    }

    /// <summary>Records the outcome of an accepted invitation, or corrects it.</summary>
    /// <param name="id">The invitation.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="version">The version that was read; null changes whatever is there.</param>
    /// <param name="accept">Accepts one that isn't accepted in the same stroke; otherwise it is refused.</param>
    /// <param name="cancellationToken">Stops.</param>
    public Task<ChangeResult> RecordOutcomeAsync(long id, Outcome outcome, int? version, bool accept, CancellationToken cancellationToken) =>
        ChangeRowAsync(id, version, (row, now, today) =>
        {
            if (row.Decision != Decision.Accepted)
            {
                if (!accept)
                {
                    return ChangeResult.NotAccepted;
                }

                Decide(row, Decision.Accepted, "", now, today);
            }

            if (InvitationRows.Outcome(row) != outcome)
            {
                SetOutcome(row, outcome, now);
            }

            return ChangeResult.Done;
        }, cancellationToken);

    /// <summary>Takes the outcome back; the history keeps it.</summary>
    /// <inheritdoc cref="RecordOutcomeAsync"/>
    public Task<ChangeResult> TakeBackOutcomeAsync(long id, int? version, CancellationToken cancellationToken) =>
        ChangeRowAsync(id, version, (row, now, today) =>
        {
            if (row.Result is not null)
            {
                SetOutcome(row, outcome: null, now);
            }

            return ChangeResult.Done;
        }, cancellationToken);

    private async Task<ChangeResult> ChangeRowAsync(long id, int? version, Func<InvitationRow, DateTimeOffset, DateOnly, ChangeResult> change, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await context.Invitations.SingleOrDefaultAsync(each => each.Id == id, cancellationToken) is not { } row)
        {
            return ChangeResult.NotFound;
        }

        var now = time.GetUtcNow();
        var result = change(row, now, await DayOfAsync(now, cancellationToken));
        // What is as it was asked for already, as after a double click, is done, whoever did it.
        if (result == ChangeResult.Done && !context.ChangeTracker.HasChanges())
        {
            return result;
        }

        if (version is not null && row.Version != version)
        {
            context.ChangeTracker.Clear();
            return ChangeResult.Stale;
        }

        return result == ChangeResult.Done ? await SaveAsync(row, transaction, cancellationToken) : result;
    }

    private void Decide(InvitationRow row, Decision decision, string note, DateTimeOffset now, DateOnly today)
    {
        var before = row.Decision;
        var decided = new StoredDecision(decision, note, row.Verdict, now);
        InvitationRows.SetDecision(row, decided, today);
        Note(row, HistoryKind.Decided, new() { Decision = decision, DecisionBefore = before, Override = decided.Override, Note = note.Length > 0 ? note : null }, now);
    }

    private void Undecide(InvitationRow row, DateTimeOffset now, DateOnly today)
    {
        var before = row.Decision;
        InvitationRows.SetDecision(row, decision: null, today);
        Note(row, HistoryKind.DecisionTakenBack, new() { DecisionBefore = before }, now);
    }

    private void SetOutcome(InvitationRow row, Outcome? outcome, DateTimeOffset now)
    {
        var before = InvitationRows.Outcome(row);
        InvitationRows.SetOutcome(row, outcome);
        Note(row, outcome is null ? HistoryKind.OutcomeTakenBack : HistoryKind.OutcomeRecorded, new() { Outcome = outcome, OutcomeBefore = before }, now);
    }
}
