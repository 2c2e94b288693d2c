using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Api.Reading;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LunchTriage.Web.Api.Answers;

/// <summary>Answers with an invitation as it now is.</summary>
internal sealed class InvitationAnswers(InvitationStore store, PolicyStore policies, AlreadyNoted alreadyNoted, RequestOwner owner, Wording words)
{
    /// <summary>A stored invitation; null where there is none.</summary>
    public async Task<InvitationAnswer?> FindAsync(long id, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is { } stored ? await OfAsync(stored, cancellationToken) : null;

    /// <summary>What a change came to: the invitation as it now is, or why nothing changed.</summary>
    public async Task<Results<Ok<InvitationAnswer>, ProblemHttpResult>> AfterAsync(ChangeResult change, long id, HttpResponse response, CancellationToken cancellationToken) => change switch
    {
        ChangeResult.Done => await OkAsync(id, response, cancellationToken),
        ChangeResult.NotFound => Problems.NotFound(words),
        ChangeResult.Stale => Problems.Stale(words),
        ChangeResult.NotAccepted => Problems.Refused(words["Only an accepted invitation has an outcome. Accept it first."]),
        ChangeResult.HasOutcome => Problems.Refused(words["While an outcome is recorded, the decision stands. Take the outcome back to change it."]),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "No such result."),
    };

    /// <summary>The invitation with its tag.</summary>
    public async Task<Results<Ok<InvitationAnswer>, ProblemHttpResult>> OkAsync(long id, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } answer)
        {
            return Problems.NotFound(words);
        }

        response.Headers.ETag = IfMatch.TagOf(answer.Version);
        return TypedResults.Ok(answer);
    }

    private async Task<InvitationAnswer> OfAsync(StoredInvitation stored, CancellationToken cancellationToken)
    {
        var judgedBy = new Dictionary<int, Policy>();
        foreach (var number in stored.Assessments.Select(each => each.Assessment.PolicyVersion.Number).Distinct())
        {
            judgedBy[number] = (await policies.FindAsync(number, cancellationToken))!.Policy;
        }

        return new()
        {
            Id = Ids.Write(stored.Id),
            Version = stored.Version,
            Inviter = stored.Details.Inviter,
            ReceivedVia = stored.Details.ReceivedVia,
            Venue = stored.Details.Venue,
            Message = stored.Details.Message,
            Facts = stored.Details.Facts,
            Assessment = Said(stored.InForce),
            EarlierAssessments = [.. stored.Assessments.SkipLast(1).Select(each => new EarlierAssessmentAnswer(Said(each), each.JudgedAt, each.Facts))],
            Status = stored.StatusOn(await owner.TodayAsync(cancellationToken)),
            Decision = stored.Decision is { } decision ? new(decision.Decision, decision.Note, decision.Override, decision.DecidedAt) : null,
            Outcome = stored.Outcome is { } outcome ? OutcomeAnswer.Of(outcome) : null,
            History = [.. stored.History.Select(entry => new HistoryAnswer(entry.At, What(entry, stored)))],
            Warnings = [.. await WarningsAsync(stored, cancellationToken)],
            CreatedAt = stored.CreatedAt,
        };

        AssessmentAnswer Said(StoredAssessment each) => AssessmentAnswer.Of(each.Assessment, each.Facts, judgedBy[each.Assessment.PolicyVersion.Number], words);
    }

    private string What(HistoryEntry entry, StoredInvitation stored)
    {
        var said = HistoryWords.Say(entry, stored.History, words);
        return entry.Data.Assessment is { } number
            ? words["{0} {1}.", said, stored.Assessments.First(each => each.Number == number).Assessment.Verdict.Word()]
            : said;
    }

    private async Task<IEnumerable<WarningAnswer>> WarningsAsync(StoredInvitation stored, CancellationToken cancellationToken)
    {
        var contradictions = Contradiction.In(stored.Details.Facts).Select(each => new WarningAnswer($"facts.{each.Fact}", words[each.Text]));
        return await alreadyNoted.FindAsync(stored.Details, stored.Id, cancellationToken) is { } other
            ? contradictions.Prepend(new("inviter", words["You noted an invitation of theirs for the same day before: {0}.", Ids.Write(other)]))
            : contradictions;
    }
}
