using System.Net;
using Microsoft.AspNetCore.Connections;

namespace LunchTriage.Web.Hosting;

/// <summary>
/// Refuses to listen anywhere but on loopback. It stands where sockets are opened, so it holds whichever way the address came:
/// urls, ports alone, a host name or a wildcard (Kestrel makes "any address" of both), the Kestrel section, a Unix socket.
/// </summary>
internal sealed class NoForeignListener : IConnectionListenerFactory, IConnectionListenerFactorySelector
{
    public bool CanBind(EndPoint endpoint) => endpoint is not IPEndPoint { Address: var address } || !IPAddress.IsLoopback(address);

    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) => throw new StartRefused(
        $"LunchTriage won't listen on {endpoint}: it has no accounts yet, so whoever reaches its port is the owner. Use an address of this machine alone: localhost, 127.0.0.1 or [::1].");
}
