using System.Net;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class OwnSiteOnlyTests : IDisposable
{
    private readonly App _app = new App().With(Probe.Ok("/note")).With(Probe.Ok("/api/v1/note"));

    public static TheoryData<string> Writes => ["POST", "PUT", "PATCH", "DELETE"];

    public static TheoryData<string> Sites => ["cross-site", "same-site", "nonsense", "same-origin, cross-site"];

    public static TheoryData<string> Origins =>
        ["http://evil.example", "null", "http://localhost:3000", "https://localhost:5080", "http://127.0.0.1:5080", "http://localhost"];

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task A_write_that_another_site_makes_the_browser_send_is_refused(string site)
    {
        var (page, _) = await SendAsync("POST", "/note", "Sec-Fetch-Site", site);
        var (call, _) = await SendAsync("POST", "/api/v1/note", "Sec-Fetch-Site", site);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (page, call));
    }

    [Theory]
    [MemberData(nameof(Origins))]
    public async Task A_write_from_another_origin_is_refused_where_the_browser_says_only_that(string origin)
    {
        var (page, _) = await SendAsync("POST", "/note", "Origin", origin);
        var (call, _) = await SendAsync("POST", "/api/v1/note", "Origin", origin);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (page, call));
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Every_kind_of_write_is_guarded(string method)
    {
        var (foreign, _) = await SendAsync(method, "/api/v1/note", "Sec-Fetch-Site", "cross-site");
        var (own, body) = await SendAsync(method, "/api/v1/note", "Sec-Fetch-Site", "same-origin");
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK, "answered"), (foreign, own, body));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "http://localhost:5080")]
    public async Task A_write_from_the_apps_own_pages_passes(string header, string value)
    {
        var (status, body) = await SendAsync("POST", "/note", header, value);
        Assert.Equal((HttpStatusCode.OK, "answered"), (status, body));
    }

    [Fact]
    public async Task What_the_browser_says_of_the_site_counts_before_the_origin()
    {
        using var client = _app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost:5080/note");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Origin", "http://localhost:5080");
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_program_that_is_no_browser_may_write()
    {
        var (status, _) = await SendAsync("POST", "/api/v1/note", "User-Agent", "a-mail-rule");
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task A_link_on_another_site_may_lead_here()
    {
        var (status, _) = await SendAsync("GET", "/note", "Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task No_other_site_is_told_that_it_may_read()
    {
        using var client = _app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/v1/note");
        request.Headers.Add("Origin", "http://evil.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        using var answer = await client.SendAsync(request);
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose() => _app.Dispose();

    private async Task<(HttpStatusCode Status, string Body)> SendAsync(string method, string path, string header, string value)
    {
        using var client = _app.CreateClient();
        using var request = new HttpRequestMessage(new(method), $"http://localhost:5080{path}");
        request.Headers.TryAddWithoutValidation(header, value);
        if (method != "GET")
        {
            request.Content = new StringContent("{}", mediaType: new("application/json"));
        }

        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
