using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Errors;

/// <summary>
/// What a person sees when a request failed. It is reached by running the failed request again, whatever its method, so it has no handlers,
/// asks for no antiforgery token, and leaves the status as it stands.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class IndexModel(Wording words) : PageModel
{
    public Shown View { get; private set; } = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        if (failed is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null)
        {
            // Whoever types the address of an error page has found nothing, and made no error.
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        var status = Response.StatusCode;
        var trouble = Trouble.Of(status);
        View = new(status, trouble.Title, trouble.What, trouble.Next, status >= 500 ? HttpContext.TraceIdentifier : null);
        // Antiforgery has read it. What came from another site was refused before, with another status.
        if (status == StatusCodes.Status400BadRequest && failed is not null && HttpContext.Features.Get<IFormFeature>()?.Form is { } form)
        {
            var address = failed.OriginalPathBase + failed.OriginalPath;
            View = View with { Sent = SentForm.Of(form, words), Anew = Url.IsLocalUrl(address) ? address : null };
        }
    }

    public sealed record Shown(int Status, string Title, string What, string Next, string? Id)
    {
        /// <summary>What was typed into a form that was refused, with its labels.</summary>
        public IReadOnlyList<(string Label, string Text)> Sent { get; init; } = [];

        /// <summary>Where the form's page is opened anew.</summary>
        public string? Anew { get; init; }
    }
}
