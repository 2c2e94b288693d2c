using Microsoft.AspNetCore.Diagnostics;

namespace LunchTriage.Web.Hosting;

/// <summary>Turns what went wrong into a page for people and problem details (RFC 9457) for programs, with the id that the log line has.</summary>
internal static class Errors
{
    /// <summary>The page for a status code; it has the code for {0}.</summary>
    private const string Page = "/errors/{0}";

    private const string IdName = "traceId";

    public static void AddErrors(this WebApplicationBuilder builder) => builder.Services.AddProblemDetails(options =>
        options.CustomizeProblemDetails = details => details.ProblemDetails.Extensions[IdName] = details.HttpContext.TraceIdentifier);

    public static void UseErrors(this WebApplication app)
    {
        app.UseWhen(context => JsonForApi.IsApi(context.Request.Path), api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusCodeOf, ExceptionHandler = WriteProblemAsync });
            api.UseStatusCodePages(statusCode => WriteProblemAsync(statusCode.HttpContext));
        });
        app.UseWhen(context => !JsonForApi.IsApi(context.Request.Path), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusCodeOf, ExceptionHandlingPath = "/errors/500" });
            pages.UseStatusCodePagesWithReExecute(Page);
            pages.Use(ReadErrorPage);
        });
    }

    private static int StatusCodeOf(Exception fault) =>
        fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    // With its id said here too: where the caller accepts no JSON the service steps back, and with it what it would add.
    private static Task WriteProblemAsync(HttpContext context) => Results.Problem(
        statusCode: context.Response.StatusCode,
        extensions: [new(IdName, context.TraceIdentifier)]).ExecuteAsync(context);

    // An error page is read, whatever was asked for: else the guards of a write would refuse the page about their own refusal.
    private static async Task ReadErrorPage(HttpContext context, RequestDelegate next)
    {
        var statusCode = context.Features.Get<IStatusCodeReExecuteFeature>();
        var fault = context.Features.Get<IExceptionHandlerFeature>();
        if (statusCode is null && fault is null)
        {
            await next(context);
            return;
        }

        Logs.KeepRoute(context, statusCode?.Endpoint ?? fault?.Endpoint);
        var asked = context.Request.Method;
        if (OwnSiteOnly.IsWrite(context.Request))
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.ContentType = null;
        }

        await next(context);
        // For the log.
        context.Request.Method = asked;
    }
}
