using System.Net.Mime;
using System.Text.RegularExpressions;

namespace LunchTriage.Web.Hosting;

/// <summary>
/// Answers only under the names that the app is known by. A foreign site can point its own name at 127.0.0.1 (DNS rebinding) and
/// would then be, to the browser, the same site as the app; its name in the Host header gives it away.
/// </summary>
internal static partial class KnownHosts
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    public static readonly TextSetting Setting = new(
        "LunchTriage:AllowedHosts", "none", "host names, separated by commas, without scheme, port or wildcard",
        text => Split(text).All(host => HostName().IsMatch(host)),
        $"Names that the app answers under, beside {string.Join(", ", Loopback.Select(host => $"`{host}`"))}. Any other gets 400.");

    public static void UseKnownHosts(this WebApplication app)
    {
        HashSet<string> known = new([.. Loopback, .. Split(Setting.Read(app.Configuration) ?? "")], StringComparer.OrdinalIgnoreCase);
        app.Use(async (context, next) =>
        {
            if (known.Contains(context.Request.Host.Host))
            {
                await next(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = MediaTypeNames.Text.Plain;
            await context.Response.WriteAsync(
                $"LunchTriage doesn't answer under this name. Use http://localhost and its port, or add the name to {Setting.Key}.", context.RequestAborted);
        });
    }

    private static string[] Split(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$")]
    private static partial Regex HostName();
}
