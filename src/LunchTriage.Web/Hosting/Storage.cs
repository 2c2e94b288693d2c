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
        // Until there are accounts, whoever reaches the port is the owner; it is open to this machine alone.
        builder.Services.AddScoped(_ => CurrentOwner.Local);
        builder.Services.AddScoped<RequestOwner>();
        builder.Services.AddScoped<LayoutState>();
        builder.Services.AddHealthChecks().AddCheck<StorageHealth>("storage");
    }

    /// <summary>Brings the database up to date, and lets every request wait until it is.</summary>
    /// <returns>Completes when it is; fails when it can't be.</returns>
    public static Task UsePreparedStorage(this WebApplication app, bool demo)
    {
        // Beside what else a start does: it takes half of the time, and little of it needs the rest.
        var prepared = Task.Run(() => PrepareAsync(app, demo));
        app.Use(async (context, next) =>
        {
            await prepared;
            await next(context);
        });
        return prepared;
    }

    private static async Task PrepareAsync(WebApplication app, bool demo)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var directory = services.GetRequiredService<DataDirectory>();
        if (demo)
        {
            await DemoPractice.MakeAsync(directory, services.GetRequiredService<TimeProvider>().GetUtcNow(), CancellationToken.None);
        }

        await services.GetRequiredService<Database>().PrepareAsync(directory.Copies, MachineTimeZone, CancellationToken.None);
    }

#pragma warning disable RS0030 // The one place where the machine's time zone is asked: the first guess of a new owner's.
    private static string MachineTimeZone() =>
        TimeZones.Find(TimeZoneInfo.TryConvertWindowsIdToIanaId(TimeZoneInfo.Local.Id, out var iana) ? iana : TimeZoneInfo.Local.Id) ?? "UTC";
#pragma warning restore RS0030
}
