using System.Net;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class KnownHostsTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    public async Task The_machines_own_names_are_answered(string host)
    {
        using var answer = await app.CreateClient().GetAsync($"http://{host}/healthz");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app.css")]
    [InlineData("/api/v1/triage")]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task A_foreign_name_that_points_at_this_machine_gets_nothing(string path)
    {
        using var answer = await app.CreateClient().GetAsync($"http://rebound.example:5080{path}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("LunchTriage:AllowedHosts", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.2")]
    [InlineData("127.0.0.1.nip.example")]
    [InlineData("localhost.")]
    public async Task A_name_that_only_looks_like_this_machines_gets_nothing(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz");
        request.Headers.Host = host;
        using var answer = await app.CreateClient().SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_configured_name_is_answered_and_its_neighbour_is_not()
    {
        using var own = new App().With("LunchTriage:AllowedHosts", "lunch.internal, lunch.example");
        using var client = own.CreateClient();
        using var first = await client.GetAsync("http://lunch.internal/healthz");
        using var second = await client.GetAsync("http://lunch.example/healthz");
        using var neighbour = await client.GetAsync("http://www.lunch.example/healthz");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.BadRequest), (first.StatusCode, second.StatusCode, neighbour.StatusCode));
    }
}
