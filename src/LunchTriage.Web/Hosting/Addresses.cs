using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LunchTriage.Web.Hosting;

/// <summary>Where the app listens: on this machine's own addresses, and nowhere else.</summary>
internal static class Addresses
{
    public const string Default = "http://localhost:5080";

    public static void AddAddresses(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var urls = configuration[WebHostDefaults.ServerUrlsKey];
        if (configuration.GetSection("Kestrel:Endpoints").Exists() || !string.IsNullOrEmpty(configuration[WebHostDefaults.HttpsPortsKey]))
        {
            throw new StartRefused($"LunchTriage takes its address from urls alone, as in --urls {Default}, and not from Kestrel:Endpoints or https_ports.");
        }

        if (!string.IsNullOrEmpty(urls))
        {
            Check(urls);
        }
        else if (string.IsNullOrEmpty(configuration[WebHostDefaults.HttpPortsKey]))
        {
            // Not in appsettings.json: there it would outrank ASPNETCORE_URLS.
            builder.WebHost.UseUrls(Default);
        }

        builder.Services.Configure<KestrelServerOptions>(options => options.AddServerHeader = false);
        // Kestrel asks the last one first.
        builder.Services.AddSingleton<IConnectionListenerFactory, NoForeignListener>();
    }

    private static void Check(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var address = Parse(url);
            if (address is not { Scheme: "http" })
            {
                throw new StartRefused($"urls is \"{url}\", but must be an http address of this machine, such as {Default}.");
            }

            if (address is { Port: 0, Host: "localhost" })
            {
                throw new StartRefused($"urls is \"{url}\", but localhost stands for two addresses that can't share a port of the system's choice. Use http://127.0.0.1:0.");
            }
        }
    }

    private static BindingAddress? Parse(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
