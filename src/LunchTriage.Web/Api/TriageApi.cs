using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Api.Answers;
using LunchTriage.Web.Api.Describing;
using LunchTriage.Web.Api.Reading;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LunchTriage.Web.Api;

internal static class TriageApi
{
    public static void MapTriage(this RouteGroupBuilder api) => api.MapPost("/triage", JudgeAsync)
        .WithName("judge").WithTags("Triage").WithProblems(400, 429).WithExample(Examples.Triage, Examples.Assessment)
        .RequireRateLimiting(RateLimits.Triage);

    /// <summary>Judge an invitation, and store nothing</summary>
    /// <remarks>Under the policy in force, with what was used of its budget. The same facts on the same day give the same answer.</remarks>
    /// <response code="200">The verdict with its reasons.</response>
    /// <response code="400">All that is wrong with the facts, by their paths; without `errors` where the body is no JSON object.</response>
    /// <response code="429">Too many calls a minute; `Retry-After` says when to come back.</response>
    public static async Task<Results<Ok<AssessmentAnswer>, ProblemHttpResult>> JudgeAsync(
        JsonBody<TriageRequest> body, InvitationReader reader, RequestOwner owner, Assessor assessor, Wording words, CancellationToken cancellationToken)
    {
        if (body.Json is not { } json)
        {
            return Problems.NoJson(words);
        }

        var today = await owner.TodayAsync(cancellationToken);
        var faults = new Faults();
        var input = reader.ReadFacts(json, today, faults);
        if (faults.Any)
        {
            return faults.ToProblem();
        }

        var facts = input.ToFacts(today);
        var judged = await assessor.AssessAsync(facts, today, exceptId: null, cancellationToken);
        return TypedResults.Ok(AssessmentAnswer.Of(judged.Assessment, facts, judged.Policy, words));
    }
}
