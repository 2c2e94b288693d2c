using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Api.Answers;
using LunchTriage.Web.Api.Describing;
using LunchTriage.Web.Api.Reading;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LunchTriage.Web.Api;

internal static class DecisionApi
{
    public static void MapDecision(this RouteGroupBuilder api)
    {
        var decision = api.MapGroup("/invitations/{id:long}/decision").WithTags("Invitations");
        decision.MapPost("", DecideAsync).WithName("decide").WithProblems(400, 404, 409).WithExample(Examples.Decision).WithHeaders(IfMatch.Told);
        decision.MapDelete("", TakeBackAsync).WithName("takeBackDecision").WithProblems(404, 409).WithHeaders(IfMatch.Told);
    }

    /// <summary>Decide, or decide otherwise</summary>
    /// <remarks>The answer says whether it is an `override`: a decision against the verdict in force.</remarks>
    /// <param name="id">The invitation.</param>
    /// <response code="200">The invitation as it now is.</response>
    /// <response code="400">All that is wrong with it, by the fields' paths; without `errors` where the body is no JSON object.</response>
    /// <response code="404">There is none of this number.</response>
    /// <response code="409">An outcome is recorded, and while it stands so does the decision.</response>
    public static async Task<Results<Ok<InvitationAnswer>, ProblemHttpResult>> DecideAsync(
        long id, JsonBody<DecisionRequest> body, DecisionReader reader, InvitationStore store, InvitationAnswers answers, Wording words, HttpResponse response, CancellationToken cancellationToken)
    {
        if (body.Json is not { } json)
        {
            return Problems.NoJson(words);
        }

        var faults = new Faults();
        var (decision, note) = reader.Read(json, faults);
        return faults.Any
            ? faults.ToProblem()
            : await answers.AfterAsync(await store.DecideAsync(id, decision, note, cancellationToken), id, response, cancellationToken);
    }

    /// <summary>Take the decision back</summary>
    /// <remarks>The invitation is undecided again; the history keeps what stood before.</remarks>
    /// <param name="id">The invitation.</param>
    /// <response code="200">The invitation as it now is.</response>
    /// <response code="404">There is none of this number.</response>
    /// <response code="409">An outcome is recorded, and while it stands so does the decision.</response>
    public static async Task<Results<Ok<InvitationAnswer>, ProblemHttpResult>> TakeBackAsync(
        long id, InvitationStore store, InvitationAnswers answers, HttpResponse response, CancellationToken cancellationToken) =>
        await answers.AfterAsync(await store.TakeBackDecisionAsync(id, cancellationToken), id, response, cancellationToken);
}
