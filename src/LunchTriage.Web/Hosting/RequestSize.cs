using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LunchTriage.Web.Hosting;

/// <summary>How much a request may bring.</summary>
internal static class RequestSize
{
    public static readonly NumberSetting Kilobytes = new(
        "LunchTriage:RequestKilobytes", Default: 1024, Least: 64, Most: 32_768,
        "The largest body of a request, in KiB; a larger one is answered with 413.");

    public static void AddRequestSize(this WebApplicationBuilder builder) =>
        builder.Services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = Limit(builder.Configuration));

    /// <summary>
    /// Refuses what is too large by its own account. Kestrel does so only while the body is read, and where that is done for a
    /// form's token, the token is called missing (400).
    /// </summary>
    public static void UseRequestSize(this WebApplication app)
    {
        var limit = Limit(app.Configuration);
        app.Use((context, next) =>
        {
            if (context.Request.ContentLength > limit)
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return Task.CompletedTask;
            }

            return next(context);
        });
    }

    private static long Limit(IConfiguration configuration) => Kilobytes.Read(configuration) * 1024L;
}
