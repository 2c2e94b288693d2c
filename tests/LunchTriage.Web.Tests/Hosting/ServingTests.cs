using System.Net;
using System.Net.Sockets;
using LunchTriage.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class ServingTests
{
    [Fact]
    public async Task For_a_start_that_fails_the_preparation_is_broken_off()
    {
        using var other = new TcpListener(IPAddress.Loopback, port: 0);
        other.Start();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://{other.LocalEndpoint}");
        await using var app = builder.Build();
        var prepared = Task.Delay(Timeout.Infinite, app.Lifetime.ApplicationStopping);
        var fault = await Assert.ThrowsAsync<IOException>(() => app.ServeWhenPreparedAsync(prepared));
        Assert.Contains("address already in use", StartRefused.Explain(fault), StringComparison.Ordinal);
        Assert.True(prepared.IsCanceled);
    }
}
