using System.Net;
using System.Net.Sockets;
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

    /// <summary>Says of a port that is taken what the server would say of it, before anything is made.</summary>
    public static void RefuseTakenPorts(this WebApplicationBuilder builder)
    {
        foreach (var url in Split(builder.Configuration[WebHostDefaults.ServerUrlsKey] ?? ""))
        {
            if (Parse(url) is { Port: > 0 } address && Of(address).Any(each => IsTaken(new(each, address.Port))))
            {
                var fault = $"Failed to bind to address {url}: address already in use.";
                throw new IOException(fault, new AddressInUseException(fault));
            }
        }
    }

    private static IPAddress[] Of(BindingAddress address) =>
        address.Host == "localhost" ? [IPAddress.Loopback, IPAddress.IPv6Loopback]
        : IPAddress.TryParse(address.Host, out var known) ? [known]
        : [];

    private static bool IsTaken(IPEndPoint place)
    {
        try
        {
            using var socket = new Socket(place.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(place);
            return false;
        }
        catch (SocketException fault)
        {
            // Of an address that this machine lacks the server itself has more to say.
            return fault.SocketErrorCode == SocketError.AddressAlreadyInUse;
        }
    }

    private static string[] Split(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Check(string urls)
    {
        foreach (var url in Split(urls))
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
