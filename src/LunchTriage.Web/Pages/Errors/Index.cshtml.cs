using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Errors;

/// <summary>
/// What a person sees when a request failed. It is reached by running the failed request again, with its method, so it has no handlers,
/// asks for no antiforgery token, and leaves the status as it stands.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    public Shown View { get; private set; } = null!;

    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        // Whoever types the address of an error page has found nothing, and made no error.
        if (!failed)
        {
            Code = StatusCodes.Status404NotFound;
            Response.StatusCode = Code;
        }

        var trouble = Trouble.Of(Code);
        View = new(Code, trouble.Title, trouble.What, trouble.Next, Code >= 500 ? HttpContext.TraceIdentifier : null);
    }

    public sealed record Shown(int Status, string Title, string What, string Next, string? Id);
}
