using System.Data.Common;
using LunchTriage.Storage;
using LunchTriage.Web.Demo;
using LunchTriage.Web.Owners;

namespace LunchTriage.Web.Hosting;

/// <summary>Where everything is kept, and on whose behalf.</summary>
internal static class Storage
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        builder.Services.AddSqliteStorage(provider => provider.GetRequiredService<DataDirectory>().Database);
        builder.Services.AddScoped<OwnerOfScope>();
        builder.Services.AddScoped(provider => provider.GetRequiredService<OwnerOfScope>().Owner);
        builder.Services.AddScoped<RequestOwner>();
        builder.Services.AddScoped<LayoutState>();
        builder.Services.AddHealthChecks().AddCheck<StorageHealth>("storage");
    }

    /// <summary>Brings the database up to date, and lets every request but the one for a sign of life wait until it is.</summary>
    /// <returns>Completes when it is; fails when it can't be; is canceled when the app is stopped before.</returns>
    public static Task UsePreparedStorage(this WebApplication app, bool demo)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        // Beside what else a start does: it takes half of the time, and little of it needs the rest.
        var prepared = Task.Run(() => PrepareAsync(app, demo, stopping));
        app.UseWhenPrepared(prepared);
        return prepared;
    }

    /// <summary>Holds requests until then. What can't be served after all, and whoever asks whether it can, is answered with 503.</summary>
    public static void UseWhenPrepared(this WebApplication app, Task prepared) => app.Use(async (context, next) =>
    {
        if (Health.AsksForLife(context.Request.Path) || await CanServeAsync(prepared, context, app.Lifetime.ApplicationStopping))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    });

    private static async Task<bool> CanServeAsync(Task prepared, HttpContext context, CancellationToken stopping)
    {
        if (!prepared.IsCompleted && !Health.AsksForReadiness(context.Request.Path))
        {
            using var givenUp = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            // Why it can't be prepared is said once, at the end of the start, and not by each request that waited.
            await prepared.WaitAsync(givenUp.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return prepared.IsCompletedSuccessfully;
    }

    private static async Task PrepareAsync(WebApplication app, bool demo, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var directory = services.GetRequiredService<DataDirectory>();
        try
        {
            if (demo)
            {
                await DemoPractice.MakeAsync(directory, DemoPractice.Invitations.Read(app.Configuration), services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);
            }

            await services.GetRequiredService<Database>().PrepareAsync(directory.Copies, MachineTimeZone, cancellationToken);
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"The database {directory.Database} can't be brought up to date: {fault.Message}");
        }
    }

#pragma warning disable RS0030 // The one place where the machine's time zone is asked: the first guess of a new owner's.
    private static string MachineTimeZone() =>
        TimeZones.Find(TimeZoneInfo.TryConvertWindowsIdToIanaId(TimeZoneInfo.Local.Id, out var iana) ? iana : TimeZoneInfo.Local.Id) ?? "UTC";
#pragma warning restore RS0030
}
