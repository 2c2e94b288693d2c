using LunchTriage.Web.Hosting;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LunchTriage.Web.Api;

/// <summary>What a call can come to that isn't its answer, as problem details (RFC 9457).</summary>
internal static class Problems
{
    public static ProblemHttpResult NoJson(Wording words) =>
        TypedResults.Problem(words["The body is no JSON object, in UTF-8."], statusCode: StatusCodes.Status400BadRequest);

    public static ProblemHttpResult NotFound(Wording words) =>
        TypedResults.Problem(words["There is none of this number, or it was removed."], statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult Stale(Wording words) =>
        TypedResults.Problem(words["Somebody changed it since you read it. Nothing is stored: read it again, and change that."], statusCode: StatusCodes.Status412PreconditionFailed);

    public static ProblemHttpResult Refused(string reason) =>
        TypedResults.Problem(reason, statusCode: StatusCodes.Status409Conflict);

    /// <summary>Gives each problem the id of its log line, also where the caller accepts no JSON and the framework adds nothing.</summary>
    public static async ValueTask<object?> NameAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var result = await next(call);
        if ((result as INestedHttpResult)?.Result is ProblemHttpResult problem)
        {
            problem.ProblemDetails.Extensions[Errors.IdName] = call.HttpContext.TraceIdentifier;
        }

        return result;
    }

    /// <summary>Tells the API's description which problems a call can come to.</summary>
    public static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder call, params ReadOnlySpan<int> statuses)
    {
        foreach (var status in statuses)
        {
            _ = status == StatusCodes.Status400BadRequest ? call.ProducesValidationProblem() : call.ProducesProblem(status);
        }

        return call;
    }
}
