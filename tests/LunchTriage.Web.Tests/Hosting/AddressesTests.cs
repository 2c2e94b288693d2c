using System.Net;
using System.Net.Sockets;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class AddressesTests : IDisposable
{
    private readonly TempDirectory _temp = new();

    [Theory]
    [InlineData("http://0.0.0.0:{0}")]
    [InlineData("http://[::]:{0}")]
    [InlineData("http://*:{0}")]
    [InlineData("http://+:{0}")]
    [InlineData("http://lunch.example:{0}")]
    [InlineData("http://192.0.2.1:{0}")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:{0}")]
    [InlineData("http://unix:/tmp/lunchtriage-test-{0}.sock")]
    public async Task It_refuses_to_listen_where_others_than_the_owner_could_reach_it(string urls)
    {
        await using var app = AppProcess.Start(_temp.In("data"), ["--urls", urls.Replace("{0}", $"{AppProcess.FreePort()}", StringComparison.Ordinal)]);
        await Refusal.IsAsync(app, "it has no accounts yet, so whoever reaches its port is the owner. Use an address of this machine alone: localhost, 127.0.0.1 or [::1].");
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:{0}", "it has no accounts yet")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "{0}", "it has no accounts yet")]
    [InlineData("ASPNETCORE_HTTPS_PORTS", "{0}", "takes its address from urls alone")]
    [InlineData("Kestrel__Endpoints__Open__Url", "http://0.0.0.0:{0}", "takes its address from urls alone")]
    public async Task It_refuses_so_too_where_the_address_comes_from_the_environment(string name, string value, string why)
    {
        await using var app = AppProcess.Start(_temp.In("data"), [], (name, value.Replace("{0}", $"{AppProcess.FreePort()}", StringComparison.Ordinal)));
        await Refusal.IsAsync(app, why);
    }

    [Theory]
    [InlineData("localhost:5081")]
    [InlineData("http//localhost:5081")]
    [InlineData("https://localhost:5081")]
    public async Task What_is_no_address_is_named(string url)
    {
        await using var app = AppProcess.Start(_temp.In("data"), ["--urls", url]);
        await Refusal.IsAsync(app, $"urls is \"{url}\", but must be an http address of this machine");
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}")]
    [InlineData("http://localhost:{0}")]
    public async Task A_taken_port_is_named_with_a_way_out(string url)
    {
        using var other = new TcpListener(IPAddress.Loopback, port: 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        await using var app = AppProcess.Start(_temp.In("data"), ["--urls", url.Replace("{0}", $"{port}", StringComparison.Ordinal)]);
        await Refusal.IsAsync(app, $":{port}: address already in use. Stop the program that listens there, or choose another port");
        Assert.False(Directory.Exists(_temp.In("data")));
    }

    [Fact]
    public async Task For_a_taken_port_nothing_is_prepared_in_a_directory_that_was_there_before()
    {
        Directory.CreateDirectory(_temp.In("data"));
        using var other = new TcpListener(IPAddress.Loopback, port: 0);
        other.Start();
        await using var app = AppProcess.Start(_temp.In("data"), ["--urls", $"http://{other.LocalEndpoint}"]);
        await Refusal.IsAsync(app, "address already in use");
        Assert.Empty(Directory.GetFileSystemEntries(_temp.In("data")));
    }

    [Fact]
    public async Task The_address_may_come_from_the_environment()
    {
        var port = AppProcess.FreePort();
        await using var app = AppProcess.Start(_temp.In("data"), [], ("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"));
        Assert.Equal(port, (await app.AddressAsync()).Port);
    }

    public void Dispose() => _temp.Dispose();
}
