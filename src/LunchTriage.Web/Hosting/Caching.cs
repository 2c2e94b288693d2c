using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace LunchTriage.Web.Hosting;

internal static class Caching
{
    // Kept by nobody but this browser, and asked for again each time. Not no-store: with it the browser drops the page when one
    // leaves it, and what was typed is gone after the back button. A page in which nothing is typed says NoStore by [ResponseCache]:
    // the back button shows it as it is now. So does a page that says what was just done: it says so once.
    private const string Pages = "private, no-cache";

    private const string AnythingElse = "no-store";

    /// <summary>Says how long answers keep. Assets say it themselves: those with a fingerprint in their name keep for good.</summary>
    public static void UseCaching(this WebApplication app) => app.Use((context, next) =>
    {
        // Set last: antiforgery writes no-store on each page with a form.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            var isPage = context.Response.ContentType?.StartsWith(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) is true;
            if (context.GetEndpoint()?.Metadata.GetMetadata<ResponseCacheAttribute>() is { NoStore: true } || (isPage && context.BringsNote()))
            {
                headers.CacheControl = AnythingElse;
                headers.Remove(HeaderNames.Pragma);
            }
            else if (isPage)
            {
                headers.CacheControl = Pages;
                headers.Remove(HeaderNames.Pragma);
            }
            else if (headers.CacheControl.Count == 0)
            {
                headers.CacheControl = AnythingElse;
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}
