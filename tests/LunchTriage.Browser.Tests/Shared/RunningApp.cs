using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace LunchTriage.Browser.Tests.Shared;

/// <summary>The app as it is shipped, on a port and in a data directory of its own, with a clock that the test sets.</summary>
public sealed class RunningApp : WebApplicationFactory<Program>
{
    private readonly string _dataDirectory = Directory.CreateTempSubdirectory("lunchtriage-test-").FullName;

    public RunningApp()
    {
        UseKestrel(0);
        StartServer();
    }

    public SetClock Clock { get; } = new();

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // A start asks whether it could listen where it is told to; the app may be running on its own port.
        builder.UseUrls("http://127.0.0.1:0");
        builder.UseSetting("LunchTriage:DataDirectory", _dataDirectory);
        builder.UseSetting("LunchTriage:LogLevel", "Error");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_dataDirectory, recursive: true);
    }
}
