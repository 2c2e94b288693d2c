using System.Net.Mime;
using Microsoft.Net.Http.Headers;

namespace LunchTriage.Web.Hosting;

/// <summary>The API's writes are JSON: a form, which any site can send without asking first, isn't read at all.</summary>
internal static class JsonForApi
{
    public static bool IsApi(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    public static void UseJsonForApi(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (IsApi(context.Request.Path) && OwnSiteOnly.IsWrite(context.Request) && !IsJsonOrBare(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        await next(context);
    });

    private static bool IsJsonOrBare(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            ? type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
            // Without a type a body may be anything; only DELETE comes without one.
            : string.IsNullOrEmpty(request.ContentType) && HttpMethods.IsDelete(request.Method) && request.ContentLength is null or 0;
}
