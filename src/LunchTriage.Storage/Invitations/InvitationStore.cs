using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Owners;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Invitations;

/// <summary>Keeps invitations. Each change is one short transaction, and durable when it returns.</summary>
public sealed partial class InvitationStore(LunchTriageContext context, Assessor assessor, OwnerStore owners, TimeProvider time)
{
    /// <summary>Judges an invitation and stores it.</summary>
    /// <param name="details">The invitation.</param>
    /// <param name="idempotency">Names the request, so that it can be repeated; null for none.</param>
    /// <param name="outcome">How it went, of a lunch that lies in the past: it is stored as accepted.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<AddResult> AddAsync(InvitationDetails details, Idempotency? idempotency, Outcome? outcome, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var now = time.GetUtcNow();
        if (idempotency is not null && await BeforeAsync(idempotency, now, cancellationToken) is { } before)
        {
            return before;
        }

        var today = await DayOfAsync(now, cancellationToken);
        var assessment = (await assessor.AssessAsync(details.Facts, today, exceptId: null, cancellationToken)).Assessment;
        var row = InvitationRows.New(details, assessment, now);
        await Inviters.SetAsync(context, row, details.Inviter, cancellationToken);
        context.Invitations.Add(row);
        Add(InvitationRows.Assessment(details.Facts, assessment, 1, now), row);
        Note(row, HistoryKind.Noted, new() { Assessment = 1 }, now);
        if (outcome is not null)
        {
            Decide(row, Decision.Accepted, "", now, today);
            SetOutcome(row, outcome, now);
        }

        if (idempotency is not null)
        {
            context.IdempotencyKeys.Add(new() { Key = idempotency.Key, BodyHash = idempotency.BodyHash, Invitation = row, CreatedAt = now });
        }

        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(row.Id, Repeated: false, SameBody: true);
    }

    /// <summary>Whether a request was answered before, whatever its body.</summary>
    public Task<bool> WasAnsweredAsync(Idempotency idempotency, CancellationToken cancellationToken)
    {
        var expired = time.GetUtcNow() - Idempotency.Kept;
        return context.IdempotencyKeys.AnyAsync(row => row.Key == idempotency.Key && row.CreatedAt >= expired, cancellationToken);
    }

    /// <summary>One invitation with all that is kept of it; null where there is none.</summary>
    public async Task<StoredInvitation?> FindAsync(long id, CancellationToken cancellationToken)
    {
        if (await context.Invitations.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } row)
        {
            return null;
        }

        var assessments = await context.Assessments.AsNoTracking().Where(each => each.InvitationId == id).OrderBy(each => each.Number).ToListAsync(cancellationToken);
        var history = await context.History.AsNoTracking().Where(each => each.InvitationId == id).OrderBy(each => each.Id).ToListAsync(cancellationToken);
        var judged = assessments.ConvertAll(InvitationRows.Read);
        // Deleted since its row was read.
        if (judged.Count == 0)
        {
            return null;
        }

        return new()
        {
            Id = row.Id,
            Version = row.Version,
            CreatedAt = row.CreatedAt,
            Details = new(InvitationRows.Inviter(row), row.ReceivedVia, row.Venue, row.Message, judged[^1].Facts),
            Assessments = judged,
            Decision = InvitationRows.Decision(row),
            Outcome = InvitationRows.Outcome(row),
            History = history.ConvertAll(InvitationRows.Read),
        };
    }

    /// <summary>Gives an invitation new details. It is judged again only where facts changed; a postponed one with a new day is undecided again.</summary>
    /// <param name="id">The invitation.</param>
    /// <param name="details">The new details.</param>
    /// <param name="version">The version that was read; null changes whatever is there.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<ChangeResult> ChangeAsync(long id, InvitationDetails details, int? version, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await context.Invitations.Include(each => each.Inviter).SingleOrDefaultAsync(each => each.Id == id, cancellationToken) is not { } row)
        {
            return ChangeResult.NotFound;
        }

        var now = time.GetUtcNow();
        var last = await context.Assessments.AsNoTracking().Where(each => each.InvitationId == id).OrderByDescending(each => each.Number).FirstAsync(cancellationToken);
        var before = InvitationRows.Read(last).Facts;
        var changed = DetailChanges.Between(InvitationRows.Inviter(row), row, before, details);
        if (changed.Details.Count == 0 && changed.Facts.Count == 0)
        {
            // As after a double click: it is as it was asked for, whoever did it.
            return ChangeResult.Done;
        }

        if (version is not null && row.Version != version)
        {
            return ChangeResult.Stale;
        }

        InvitationRows.SetDetails(row, details);
        await Inviters.CorrectAsync(context, row, details.Inviter, cancellationToken);
        if (changed.Details.Count > 0)
        {
            Note(row, HistoryKind.Edited, new() { Changed = changed.Details }, now);
        }

        if (changed.Facts.Count > 0)
        {
            var today = await DayOfAsync(now, cancellationToken);
            var assessment = (await assessor.AssessAsync(details.Facts, today, exceptId: id, cancellationToken)).Assessment;
            InvitationRows.SetAssessment(row, assessment);
            Add(InvitationRows.Assessment(details.Facts, assessment, last.Number + 1, now), row);
            Note(row, HistoryKind.JudgedAgain, new() { Assessment = last.Number + 1, Changed = changed.Facts }, now);
            if (row.Decision == Decision.Postponed && before.ProposedFor != details.Facts.ProposedFor)
            {
                Undecide(row, now, today);
            }
        }

        return await SaveAsync(row, transaction, cancellationToken);
    }

    /// <summary>Removes an invitation for good, with its inviter where it was their only one.</summary>
    /// <param name="id">The invitation.</param>
    /// <param name="version">The version that was read; null removes whatever is there.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<ChangeResult> DeleteAsync(long id, int? version, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await context.Invitations.Include(each => each.Inviter).SingleOrDefaultAsync(each => each.Id == id, cancellationToken) is not { } row)
        {
            return ChangeResult.NotFound;
        }

        if (version is not null && row.Version != version)
        {
            return ChangeResult.Stale;
        }

        context.Invitations.Remove(row);
        await Inviters.ForgetIfAloneAsync(context, row.Inviter!, id, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ChangeResult.Done;
    }

    private async Task<AddResult?> BeforeAsync(Idempotency idempotency, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var expired = now - Idempotency.Kept;
        await context.IdempotencyKeys.Where(row => row.CreatedAt < expired).ExecuteDeleteAsync(cancellationToken);
        return await context.IdempotencyKeys.AsNoTracking().SingleOrDefaultAsync(row => row.Key == idempotency.Key, cancellationToken) is { } before
            ? new(before.InvitationId, Repeated: true, SameBody: before.BodyHash == idempotency.BodyHash)
            : null;
    }

    private async Task<ChangeResult> SaveAsync(InvitationRow row, Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        row.Version++;
        row.ChangedAt = time.GetUtcNow();
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ChangeResult.Done;
    }

    private async Task<DateOnly> DayOfAsync(DateTimeOffset now, CancellationToken cancellationToken) => (await owners.ProfileAsync(cancellationToken)).DayOf(now);

    private void Add(AssessmentRow assessment, InvitationRow row)
    {
        assessment.Invitation = row;
        context.Assessments.Add(assessment);
    }

    private void Note(InvitationRow row, HistoryKind kind, HistoryEntry.Details data, DateTimeOffset now)
    {
        var entry = InvitationRows.History(kind, data, now);
        entry.Invitation = row;
        context.History.Add(entry);
    }
}
