namespace LunchTriage.Web.Hosting;

/// <summary>How the app comes up and goes down: docs/decisions/0005-listen-while-the-storage-is-prepared.md says why so.</summary>
internal static class Serving
{
    /// <summary>Listens at once, says where the app is as soon as the storage is prepared, and returns when the app was stopped, also before that.</summary>
    public static async Task ServeWhenPreparedAsync(this WebApplication app, Task prepared)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        try
        {
            await ListenAsync(app, prepared);
            await EndOnFailureAsync(app, prepared);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }

        if (!stopping.IsCancellationRequested)
        {
            app.SayWhereItIs();
        }

        await app.WaitForShutdownAsync();
    }

    private static async Task ListenAsync(WebApplication app, Task prepared)
    {
        try
        {
            await app.StartAsync();
        }
        catch
        {
            // Nothing is migrated for a start that is refused.
            app.Lifetime.StopApplication();
            await prepared.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private static async Task EndOnFailureAsync(WebApplication app, Task prepared)
    {
        try
        {
            await prepared;
        }
        catch
        {
            // Whoever waited still gets an answer.
            await app.StopAsync();
            throw;
        }
    }
}
