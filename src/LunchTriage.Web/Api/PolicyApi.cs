using System.ComponentModel;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Api.Answers;
using LunchTriage.Web.Api.Describing;
using LunchTriage.Web.Api.Reading;
using LunchTriage.Web.Policies;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LunchTriage.Web.Api;

internal static class PolicyApi
{
    public static void MapPolicy(this RouteGroupBuilder api)
    {
        var policy = api.MapGroup("/policy").WithTags("Policy");
        policy.MapGet("", InForceAsync).WithName("findPolicy").WithHeaders(IfMatch.Told);
        policy.MapPut("", ChangeAsync).WithName("changePolicy").WithProblems(400, 412, 428).WithExample(Examples.Policy).WithHeaders(IfMatch.Told);
        policy.MapGet("/versions/{number:int}", FindAsync).WithName("findPolicyVersion").WithProblems(404);
    }

    /// <summary>The policy in force, and the versions that led to it</summary>
    /// <response code="200">The policy; its `ETag` goes into the `If-Match` of a change.</response>
    public static async Task<Ok<PolicyAnswer>> InForceAsync(PolicyStore policies, HttpResponse response, CancellationToken cancellationToken)
    {
        var answer = new PolicyAnswer(await policies.AllAsync(cancellationToken));
        response.Headers.ETag = IfMatch.TagOf(answer.Version.Number);
        return TypedResults.Ok(answer);
    }

    /// <summary>Make a new version of the policy</summary>
    /// <remarks>Takes the whole policy. Rate, budget and the note for this change can be set; all else has to be as it is in force. Where nothing differs, no version is made. What was judged before stays as it was.</remarks>
    /// <response code="200">The policy that is now in force.</response>
    /// <response code="400">All that is wrong with it, by the fields' paths; without `errors` where the body is no JSON object.</response>
    /// <response code="412">Another version was made since it was read. Nothing is stored.</response>
    /// <response code="428">`If-Match` is missing: a policy is never changed unread.</response>
    public static async Task<Results<Ok<PolicyAnswer>, ProblemHttpResult>> ChangeAsync(
        [FromHeader(Name = "If-Match"), Description("The `ETag` of the policy that was read; `*` for whatever is in force.")] string? ifMatch,
        JsonBody<PolicyDocument> body, PolicyReader reader, PolicyStore policies, Wording words, HttpResponse response, CancellationToken cancellationToken)
    {
        if (ifMatch is null)
        {
            return TypedResults.Problem(words["Send If-Match with the ETag of the policy that you read."], statusCode: StatusCodes.Status428PreconditionRequired);
        }

        var inForce = await policies.InForceAsync(cancellationToken);
        if (!IfMatch.Allows(ifMatch, inForce.Version.Number))
        {
            return Problems.Stale(words);
        }

        if (body.Json is not { } json)
        {
            return Problems.NoJson(words);
        }

        var faults = new Faults();
        var input = reader.Read(json, inForce, faults);
        if (faults.Any)
        {
            return faults.ToProblem();
        }

        var next = inForce.With(input);
        if (next.Differs(inForce) && await policies.ChangeAsync(next, inForce.Version, cancellationToken) is null)
        {
            return Problems.Stale(words);
        }

        return await InForceAsync(policies, response, cancellationToken);
    }

    /// <summary>A version of the policy</summary>
    /// <param name="number">Its number, as assessments name it.</param>
    /// <response code="200">The policy as it was then.</response>
    /// <response code="404">There is no such version.</response>
    public static async Task<Results<Ok<PolicyDocument>, ProblemHttpResult>> FindAsync(int number, PolicyStore policies, Wording words, CancellationToken cancellationToken) =>
        await policies.FindAsync(number, cancellationToken) is { } stored ? TypedResults.Ok(PolicyDocument.Of(stored.Policy)) : Problems.NotFound(words);
}
