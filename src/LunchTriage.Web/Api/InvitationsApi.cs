using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Api.Answers;
using LunchTriage.Web.Api.Describing;
using LunchTriage.Web.Api.Reading;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LunchTriage.Web.Api;

internal static class InvitationsApi
{
    private const string KeyHeader = "Idempotency-Key";

    // Forms name their requests in the same place.
    private const string KeyPrefix = "api:";
    private const int LongestKey = Idempotency.LongestKey - 4;

    public static void MapInvitations(this RouteGroupBuilder api)
    {
        var invitations = api.MapGroup("/invitations").WithTags("Invitations");
        invitations.MapPost("", AddAsync).WithName("addInvitation").WithProblems(400, 422).WithExample(Examples.Invitation).WithHeaders(IfMatch.Told, ("Location", "Where it is."));
        invitations.MapGet("", ListAsync).WithName("listInvitations").WithProblems(400).WithQuery<InvitationListRequest>();
        invitations.MapGet("/{id:long}", FindAsync).WithName("findInvitation").WithProblems(404).WithHeaders(IfMatch.Told);
        invitations.MapPut("/{id:long}", ChangeAsync).WithName("changeInvitation").WithProblems(400, 404, 412).WithExample(Examples.Invitation).WithHeaders(IfMatch.Told);
        invitations.MapDelete("/{id:long}", DeleteAsync).WithName("deleteInvitation").WithProblems(404, 412);
    }

    /// <summary>Judge an invitation and store it</summary>
    /// <remarks>Its person is found, or made. With an `Idempotency-Key`, a repeated call answers the first one's result and stores nothing.</remarks>
    /// <response code="201">It is stored; `Location` says where.</response>
    /// <response code="400">All that is wrong with it, by the fields' paths; without `errors` where the body is no JSON object.</response>
    /// <response code="422">The key came before, with another body. Nothing is stored.</response>
    public static async Task<Results<Created<InvitationAnswer>, ProblemHttpResult>> AddAsync(
        [FromHeader(Name = KeyHeader), Description("Names this call for 24 hours, so that it can be repeated without harm."), MaxLength(LongestKey)] string? key, JsonBody<InvitationRequest> body, InvitationReader reader, RequestOwner owner, InvitationStore store, InvitationAnswers answers,
        Wording words, HttpResponse response, CancellationToken cancellationToken)
    {
        if (body.Json is not { } json)
        {
            return Problems.NoJson(words);
        }

        var today = await owner.TodayAsync(cancellationToken);
        var faults = new Faults();
        var input = reader.Read(json, today, today, faults);
        if (key is { Length: 0 or > LongestKey })
        {
            faults.Add(KeyHeader, words["Use 1 to {0} characters.", LongestKey]);
        }

        if (faults.Any)
        {
            return faults.ToProblem();
        }

        var idempotency = key is null ? null : new Idempotency(KeyPrefix + key, body.Hash);
        var added = await store.AddAsync(input.ToDetails(today), idempotency, outcome: null, cancellationToken);
        if (!added.SameBody)
        {
            return TypedResults.Problem(words["This Idempotency-Key came before, with another body. Nothing is stored."], statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        var answer = (await answers.FindAsync(added.Id, cancellationToken))!;
        response.Headers.ETag = IfMatch.TagOf(answer.Version);
        return TypedResults.Created($"/api/v1/invitations/{answer.Id}", answer);
    }

    /// <summary>List invitations, newest first</summary>
    /// <remarks>A page at a time, and each cut short. What is left out of the address isn't asked.</remarks>
    /// <response code="200">A page; its `next` leads on.</response>
    /// <response code="400">All that is wrong with the address, by the names in it.</response>
    public static async Task<Results<Ok<InvitationPageAnswer>, ProblemHttpResult>> ListAsync(
        HttpRequest request, InvitationList list, PolicyStore policies, RequestOwner owner, Wording words, CancellationToken cancellationToken)
    {
        var types = (await policies.InForceAsync(cancellationToken)).Types.Select(type => type.Key);
        var query = InvitationQuery.Read(request.Query, types, words);
        if (query.Faults.Count > 0)
        {
            return Faults.Of(query.Faults).ToProblem();
        }

        var today = await owner.TodayAsync(cancellationToken);
        var page = await list.PageAsync(query.Filter, today, query.After, query.Limit, cancellationToken);
        return TypedResults.Ok(new InvitationPageAnswer([.. page.Items.Select(item => ListedInvitationAnswer.Of(item, today))], page.Next?.ToString()));
    }

    /// <summary>One invitation, with all that is kept of it</summary>
    /// <param name="id">The invitation.</param>
    /// <response code="200">The invitation; its `ETag` goes into the `If-Match` of a change.</response>
    /// <response code="404">There is none of this number.</response>
    public static Task<Results<Ok<InvitationAnswer>, ProblemHttpResult>> FindAsync(long id, InvitationAnswers answers, HttpResponse response, CancellationToken cancellationToken) =>
        answers.OkAsync(id, response, cancellationToken);

    /// <summary>Give an invitation new details</summary>
    /// <remarks>It is judged again only where facts changed; the earlier assessment is kept. What is left out takes its default, but `receivedOn` stays as it is. A postponed one that gets a new time is undecided again.</remarks>
    /// <param name="id">The invitation.</param>
    /// <response code="200">The invitation as it now is.</response>
    /// <response code="400">All that is wrong with it, by the fields' paths; without `errors` where the body is no JSON object.</response>
    /// <response code="404">There is none of this number.</response>
    /// <response code="412">Somebody changed it since it was read. Nothing is stored.</response>
    public static async Task<Results<Ok<InvitationAnswer>, ProblemHttpResult>> ChangeAsync(
        long id, [FromHeader(Name = "If-Match"), Description(IfMatch.Meaning)] string? ifMatch, JsonBody<InvitationRequest> body, InvitationReader reader, RequestOwner owner, InvitationStore store, InvitationAnswers answers,
        Wording words, HttpResponse response, CancellationToken cancellationToken)
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

        var receivedOn = stored.Details.Facts.ReceivedOn;
        var faults = new Faults();
        var input = reader.Read(json, receivedOn, await owner.TodayAsync(cancellationToken), faults);
        if (faults.Any)
        {
            return faults.ToProblem();
        }

        var changed = await store.ChangeAsync(id, input.ToDetails(receivedOn), IfMatch.VersionFor(ifMatch, stored.Version), cancellationToken);
        return await answers.AfterAsync(changed, id, response, cancellationToken);
    }

    /// <summary>Remove an invitation for good</summary>
    /// <param name="id">The invitation.</param>
    /// <response code="204">It is removed, with its history.</response>
    /// <response code="404">There is none of this number.</response>
    /// <response code="412">Somebody changed it since it was read. It is still there.</response>
    public static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        long id, [FromHeader(Name = "If-Match"), Description(IfMatch.Meaning)] string? ifMatch, InvitationStore store, Wording words, CancellationToken cancellationToken)
    {
        int? version = null;
        if (IfMatch.IsGiven(ifMatch) && await store.FindAsync(id, cancellationToken) is { } stored)
        {
            if (!IfMatch.Allows(ifMatch, stored.Version))
            {
                return Problems.Stale(words);
            }

            version = stored.Version;
        }

        return await store.DeleteAsync(id, version, cancellationToken) switch
        {
            ChangeResult.Done => TypedResults.NoContent(),
            ChangeResult.Stale => Problems.Stale(words),
            _ => Problems.NotFound(words),
        };
    }
}
