using System.Globalization;
using System.Threading.RateLimiting;

namespace LunchTriage.Web.Hosting;

/// <summary>How often one address may ask. An endpoint names its limit by <c>RequireRateLimiting</c>, a page by <c>[EnableRateLimiting]</c>.</summary>
internal static class RateLimits
{
    /// <summary>The limit of what anyone who reaches the port may ask for.</summary>
    public const string Triage = "triage";

    /// <summary>The limit of the verdict that the form asks for while one types.</summary>
    public const string LiveVerdict = "live-verdict";

    public static readonly NumberSetting TriagePerMinute = new(
        "LunchTriage:RateLimits:TriagePerMinute", Default: 60, Least: 0, Most: 100_000,
        "How many times a minute one address may call `POST /api/v1/triage`; 0 for any number. What is more gets 429.");

    public static readonly NumberSetting LiveVerdictPerMinute = new(
        "LunchTriage:RateLimits:LiveVerdictPerMinute", Default: 600, Least: 0, Most: 100_000,
        "The same for the verdict beside the form, which is asked for as one types; 0 for any number. Nobody types that fast.");

    public static void AddRateLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Triage, ByAddress(TriagePerMinute.Read(builder.Configuration)));
        options.AddPolicy(LiveVerdict, ByAddress(LiveVerdictPerMinute.Read(builder.Configuration)));
    });

    private static Func<HttpContext, RateLimitPartition<string>> ByAddress(int perMinute) => context =>
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        return perMinute == 0
            ? RateLimitPartition.GetNoLimiter(address)
            : RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) });
    };
}
