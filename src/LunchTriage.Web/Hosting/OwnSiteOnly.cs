namespace LunchTriage.Web.Hosting;

/// <summary>
/// Refuses writes that another site makes the owner's browser send, to pages and API alike. Programs that aren't browsers send
/// neither header and pass; whoever runs one on this machine could read the database file as well.
/// See https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site.
/// </summary>
internal static class OwnSiteOnly
{
    public static void UseOwnSiteOnly(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (IsWrite(context.Request) && IsForeign(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await next(context);
    });

    public static bool IsWrite(HttpRequest request) => !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
        || HttpMethods.IsOptions(request.Method) || HttpMethods.IsTrace(request.Method));

    private static bool IsForeign(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site))
        {
            return site.ToString() is not ("same-origin" or "none");
        }

        return request.Headers.TryGetValue("Origin", out var origin)
            && !$"{request.Scheme}://{request.Host}".Equals(origin.ToString(), StringComparison.OrdinalIgnoreCase);
    }
}
