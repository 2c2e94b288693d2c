using Microsoft.AspNetCore.Diagnostics;

namespace LunchTriage.Web.Hosting;

/// <summary>Turns what went wrong into a page for people and problem details (RFC 9457) for programs, with the id that the log line has.</summary>
internal static class Errors
{
    /// <summary>The page for a status code; it has the code for {0}.</summary>
    private const string Page = "/errors/{0}";

    /// <summary>The member of problem details that has the id.</summary>
    public const string IdName = "traceId";

    public static void AddErrors(this WebApplicationBuilder builder) => builder.Services.AddProblemDetails(options =>
        options.CustomizeProblemDetails = details => details.ProblemDetails.Extensions[IdName] = details.HttpContext.TraceIdentifier);

    public static void UseErrors(this WebApplication app)
    {
        app.UseWhen(context => JsonForApi.IsApi(context.Request.Path), api => api.UseStatusCodePages(WriteProblemAsync));
        app.UseWhen(context => !JsonForApi.IsApi(context.Request.Path), pages =>
        {
            pages.UseStatusCodePagesWithReExecute(Page);
            pages.Use(ReadErrorPageAsync);
        });
        // Writes the log line and the status. What is shown is up to the two above, as for any other status.
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusCodeOf,
            ExceptionHandler = _ => Task.CompletedTask,
            AllowStatusCode404Response = true,
        });
    }

    private static int StatusCodeOf(Exception fault) =>
        fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    // With its id said here too: where the caller accepts no JSON the service steps back, and with it what it would add.
    private static Task WriteProblemAsync(StatusCodeContext failed) => Results.Problem(
        statusCode: failed.HttpContext.Response.StatusCode,
        extensions: [new(IdName, failed.HttpContext.TraceIdentifier)]).ExecuteAsync(failed.HttpContext);

    // An error page is read, whatever was asked for: else the guards of a write would refuse the page about their own refusal.
    private static async Task ReadErrorPageAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not { } failed)
        {
            await next(context);
            return;
        }

        Logs.KeepRoute(context, failed.Endpoint);
        var asked = context.Request.Method;
        if (OwnSiteOnly.IsWrite(context.Request))
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.ContentType = null;
            context.Request.ContentLength = null;
        }

        await next(context);
        // For the log.
        context.Request.Method = asked;
    }
}
