using System.ComponentModel;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Api.Answers;
using LunchTriage.Web.Api.Describing;
using LunchTriage.Web.Api.Reading;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LunchTriage.Web.Api;

internal static class DecisionApi
{
    public static void MapDecision(this RouteGroupBuilder api)
    {
        var decision = api.MapGroup("/invitations/{id:long}/decision").WithTags("Invitations");
        decision.MapPost("", DecideAsync).WithName("decide").WithProblems(400, 404, 409, 412).WithExample(Examples.Decision).WithHeaders(IfMatch.Told);
        decision.MapDelete("", TakeBackAsync).WithName("takeBackDecision").WithProblems(404, 409, 412).WithHeaders(IfMatch.Told);
    }

    /// <summary>Decide, or decide otherwise</summary>
    /// <remarks>The answer says whether it is an `override`: a decision against the verdict in force.</remarks>
    /// <param name="id">The invitation.</param>
    /// <response code="200">The invitation as it now is.</response>
    /// <response code="400">All that is wrong with it, by the fields' paths; without `errors` where the body is no JSON object.</response>
    /// <response code="404">There is none of this number.</response>
    /// <response code="409">An outcome is recorded, and while it stands so does the decision.</response>
    /// <response code="412">Somebody changed it since it was read. Nothing is stored.</response>
    public static async Task<Results<Ok<InvitationAnswer>, ProblemHttpResult>> DecideAsync(
        long id, [FromHeader(Name = "If-Match"), Description(IfMatch.Meaning)] string? ifMatch, JsonBody<DecisionRequest> body, DecisionReader reader, InvitationStore store, InvitationAnswers answers, Wording words, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } stored)
        {
            return Problems.NotFound(words);
        }

        if (!IfMatch.Allows(ifMatch, stored.Version))
        {
            return Problems.Stale(words);
        }

        if (body.Json is not { } json)
        {
            return Problems.NoJson(words);
        }

        var faults = new Faults();
        var input = reader.Read(json, faults);
        if (faults.Any)
        {
            return faults.ToProblem();
        }

        var (decision, note) = input.ToDecision();
        return await answers.AfterAsync(await store.DecideAsync(id, decision, note, IfMatch.VersionFor(ifMatch, stored.Version), cancellationToken), id, response, cancellationToken);
    }

    /// <summary>Take the decision back</summary>
    /// <remarks>The invitation is undecided again; the history keeps what stood before.</remarks>
    /// <param name="id">The invitation.</param>
    /// <response code="200">The invitation as it now is.</response>
    /// <response code="404">There is none of this number.</response>
    /// <response code="409">An outcome is recorded, and while it stands so does the decision.</response>
    /// <response code="412">Somebody changed it since it was read. Nothing is stored.</response>
    public static async Task<Results<Ok<InvitationAnswer>, ProblemHttpResult>> TakeBackAsync(
        long id, [FromHeader(Name = "If-Match"), Description(IfMatch.Meaning)] string? ifMatch, InvitationStore store, InvitationAnswers answers, Wording words, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } stored)
        {
            return Problems.NotFound(words);
        }

        return IfMatch.Allows(ifMatch, stored.Version)
            ? await answers.AfterAsync(await store.TakeBackDecisionAsync(id, IfMatch.VersionFor(ifMatch, stored.Version), cancellationToken), id, response, cancellationToken)
            : Problems.Stale(words);
    }
}
