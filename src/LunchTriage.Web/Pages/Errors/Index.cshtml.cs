using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Errors;

/// <summary>
/// What a person sees when a request failed. It is reached by running the failed request again, whatever its method, so it has no handlers,
/// asks for no antiforgery token, and leaves the status as it stands.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class IndexModel : PageModel
{
    public Shown View { get; private set; } = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (!failed)
        {
            // Whoever types the address of an error page has found nothing, and made no error.
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        var status = Response.StatusCode;
        var trouble = Trouble.Of(status);
        View = new(status, trouble.Title, trouble.What, trouble.Next, status >= 500 ? HttpContext.TraceIdentifier : null);
    }

    public sealed record Shown(int Status, string Title, string What, string Next, string? Id);
}
