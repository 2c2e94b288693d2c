using System.ComponentModel;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Api.Answers;
using LunchTriage.Web.Api.Describing;
using LunchTriage.Web.Api.Reading;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LunchTriage.Web.Api;

internal static class OutcomeApi
{
    public static void MapOutcome(this RouteGroupBuilder api)
    {
        var outcome = api.MapGroup("/invitations/{id:long}/outcome").WithTags("Invitations");
        outcome.MapPost("", RecordAsync).WithName("recordOutcome").WithProblems(400, 404, 409, 412).WithExample(Examples.Outcome).WithHeaders(IfMatch.Told);
        outcome.MapDelete("", TakeBackAsync).WithName("takeBackOutcome").WithProblems(404, 412).WithHeaders(IfMatch.Told);
    }

    /// <summary>Record how it went</summary>
    /// <remarks>Replaces an earlier outcome; the history keeps that. All but `result` may be left out.</remarks>
    /// <param name="id">The invitation.</param>
    /// <response code="200">The invitation as it now is.</response>
    /// <response code="400">All that is wrong with it, by the fields' paths; without `errors` where the body is no JSON object.</response>
    /// <response code="404">There is none of this number.</response>
    /// <response code="409">The invitation isn't accepted, and only an accepted one has an outcome.</response>
    /// <response code="412">Somebody changed it since it was read. Nothing is stored.</response>
    public static async Task<Results<Ok<InvitationAnswer>, ProblemHttpResult>> RecordAsync(
        long id, [FromHeader(Name = "If-Match"), Description(IfMatch.Meaning)] string? ifMatch, JsonBody<OutcomeAnswer> body, OutcomeReader reader, RequestOwner owner, InvitationStore store, InvitationAnswers answers, Wording words, HttpResponse response, CancellationToken cancellationToken)
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
        var input = reader.Read(json, stored.Details.Facts.ReferenceDay, await owner.TodayAsync(cancellationToken), faults);
        return faults.Any
            ? faults.ToProblem()
            : await answers.AfterAsync(await store.RecordOutcomeAsync(id, input.ToOutcome(), IfMatch.VersionFor(ifMatch, stored.Version), accept: false, cancellationToken), id, response, cancellationToken);
    }

    /// <summary>Take the outcome back</summary>
    /// <remarks>The invitation is accepted, and no more; the history keeps what stood before.</remarks>
    /// <param name="id">The invitation.</param>
    /// <response code="200">The invitation as it now is.</response>
    /// <response code="404">There is none of this number.</response>
    /// <response code="412">Somebody changed it since it was read. Nothing is stored.</response>
    public static async Task<Results<Ok<InvitationAnswer>, ProblemHttpResult>> TakeBackAsync(
        long id, [FromHeader(Name = "If-Match"), Description(IfMatch.Meaning)] string? ifMatch, InvitationStore store, InvitationAnswers answers, Wording words, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } stored)
        {
            return Problems.NotFound(words);
        }

        return IfMatch.Allows(ifMatch, stored.Version)
            ? await answers.AfterAsync(await store.TakeBackOutcomeAsync(id, IfMatch.VersionFor(ifMatch, stored.Version), cancellationToken), id, response, cancellationToken)
            : Problems.Stale(words);
    }
}
