using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.StaticAssets;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Core;
using Serilog.Events;

namespace LunchTriage.Web.Hosting;

/// <summary>
/// What the app says of itself on the console. People's names, addresses and messages stay out: a request is told by its route's
/// template, never by its path or query (a search holds names).
/// </summary>
internal static class Logs
{
    private static readonly string[] Levels = ["Debug", "Information", "Warning", "Error"];

    private static readonly object KeptRoute = new();

    public static readonly TextSetting Level = new(
        "LunchTriage:LogLevel", "`Information`", $"one of {string.Join(", ", Levels)}", Levels.Contains,
        "From which level on log lines are written. `Information` has a line for each page and call.");

    public static void AddLogs(this WebApplicationBuilder builder)
    {
        var level = Enum.Parse<LogEventLevel>(Level.Read(builder.Configuration) ?? nameof(LogEventLevel.Information));
        // Each app its own logger: the static one would be shared by all apps of a test run.
        builder.Services.AddSerilog(logs => logs
            .MinimumLevel.Is(level)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // It warns that keys lie unencrypted; the directory is the owner's alone.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            // It shows the statement of each that fails; whoever sent it tells what became of it.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal)
            // It notes each rejected start with a stack trace; the command line says the same in one line.
            .Filter.ByExcluding(IsFailedStart)
            .WriteTo.Console(
                outputTemplate: "{Timestamp:yyyy-MM-dd HH:mm:ss} {Level:u3} {Message:lj} {TraceId}{NewLine}{Exception}",
                formatProvider: CultureInfo.InvariantCulture),
            preserveStaticLogger: true);
    }

    public static void UseLogs(this WebApplication app)
    {
        app.Use(NameByTrace);
        app.UseSerilogRequestLogging(options => Tell(options, app.Services.GetRequiredService<Serilog.ILogger>()));
    }

    // One id a request: the one that its log lines end with is also the one that its error page shows.
    private static Task NameByTrace(HttpContext context, RequestDelegate next)
    {
        if (Activity.Current is { } activity)
        {
            context.TraceIdentifier = activity.TraceId.ToHexString();
        }

        return next(context);
    }

    private static void Tell(RequestLoggingOptions options, Serilog.ILogger logger)
    {
        options.Logger = logger;
        options.MessageTemplate = "{Method} {Route} {StatusCode} in {Elapsed:0} ms";
        options.GetMessageTemplateProperties = (context, _, elapsed, statusCode) =>
        [
            new("Method", new ScalarValue(context.Request.Method)),
            new("Route", new ScalarValue(Route(context))),
            new("StatusCode", new ScalarValue(statusCode)),
            new("Elapsed", new ScalarValue(elapsed)),
        ];
        options.GetLevel = (context, _, fault) =>
            fault is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error
            : IsOfInterest(context) ? LogEventLevel.Information
            : LogEventLevel.Debug;
    }

    /// <summary>Keeps the route that was asked for, where an error page takes its place.</summary>
    public static void KeepRoute(HttpContext context, Endpoint? endpoint) => context.Items[KeptRoute] = endpoint;

    private static string Route(HttpContext context)
    {
        var endpoint = context.Items.TryGetValue(KeptRoute, out var kept) ? kept : context.GetEndpoint();
        return (endpoint as RouteEndpoint)?.RoutePattern.RawText switch
        {
            null => "(no route)",
            "" => "/",
            var template => template,
        };
    }

    // Assets and health are asked for all the time, and tell nothing.
    private static bool IsOfInterest(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        && !Health.Covers(context.Request.Path);

    private static bool IsFailedStart(LogEvent entry) =>
        entry.Properties.TryGetValue(Constants.SourceContextPropertyName, out var source)
        && source is ScalarValue { Value: "Microsoft.Extensions.Hosting.Internal.Host" }
        && entry.Exception is { } fault && StartRefused.Explain(fault) is not null;
}
