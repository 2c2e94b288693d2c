using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class HealthTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task A_sound_app_says_so_in_a_word(string path)
    {
        using var client = app.CreateClient();
        await PreparedAsync(client);
        using var answer = await client.GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_app_that_lives_but_cant_serve_says_no_more_than_that()
    {
        using var sick = app.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("LunchTriage:DataDirectory", Path.Combine(app.DataDirectory, "sick"));
            builder.ConfigureTestServices(services => services.AddHealthChecks().AddCheck("database", () => HealthCheckResult.Unhealthy("where it lies")));
        });
        using var client = sick.CreateClient();
        await PreparedAsync(client);
        using var lives = await client.GetAsync("/healthz");
        using var ready = await client.GetAsync("/readyz");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (lives.StatusCode, ready.StatusCode));
        Assert.Equal("Unhealthy", await ready.Content.ReadAsStringAsync());
    }

    // A page waits for the storage.
    private static async Task PreparedAsync(HttpClient client)
    {
        using var page = await client.GetAsync("/evaluate");
    }
}
