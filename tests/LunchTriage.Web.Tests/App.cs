using LunchTriage.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace LunchTriage.Web.Tests;

/// <summary>The app as it is shipped, in this process, with a data directory of its own that goes when it goes.</summary>
public sealed class App : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> _settings = [];
    private readonly List<Probe> _probes = [];
    private TimeProvider _time = TimeProvider.System;
    private Action<IServiceCollection> _services = _ => { };

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("lunchtriage-test-").FullName;

    /// <summary>Sets a key of the configuration; before the first request.</summary>
    public App With(string key, string value)
    {
        _settings[key] = value;
        return this;
    }

    /// <summary>Adds an endpoint behind all that the app puts before its own; before the first request.</summary>
    internal App With(Probe probe)
    {
        _probes.Add(probe);
        return this;
    }

    /// <summary>Gives the app another clock; before the first request.</summary>
    internal App With(TimeProvider time)
    {
        _time = time;
        return this;
    }

    /// <summary>Puts other services in the place of the app's; before the first request.</summary>
    internal App With(Action<IServiceCollection> services)
    {
        _services = services;
        return this;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // Nothing listens there, but a start asks whether it could; and the app may be running on its own port.
        builder.UseUrls("http://127.0.0.1:0");
        builder.UseSetting("LunchTriage:DataDirectory", DataDirectory);
        builder.UseSetting("LunchTriage:LogLevel", "Error");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services => services.AddSingleton(_time).AddSingleton<IStartupFilter>(new Probes(_probes)));
        builder.ConfigureTestServices(_services);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(DataDirectory))
        {
            Directory.Delete(DataDirectory, recursive: true);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
