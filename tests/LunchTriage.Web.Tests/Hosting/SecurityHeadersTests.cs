using System.Net;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class SecurityHeadersTests : IDisposable
{
    private const string Policy =
        "default-src 'none'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

    private readonly App _app = new App().With(new Probe("/breaks", _ => throw new InvalidOperationException()));

    [Theory]
    [InlineData("/", null)]
    [InlineData("/errors/404", HttpStatusCode.NotFound)]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    [InlineData("/breaks", HttpStatusCode.InternalServerError)]
    [InlineData("/api/v1/no-such-call", HttpStatusCode.NotFound)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("http://evil.example/", HttpStatusCode.BadRequest)]
    [InlineData("style sheet", HttpStatusCode.OK)]
    public async Task Pages_assets_and_errors_all_say_what_a_browser_may_do_with_them(string path, HttpStatusCode? status)
    {
        using var client = _app.CreateClient();
        using var answer = await client.GetAsync(path == "style sheet" ? Assets.StyleSheet(_app) : path);
        Assert.Equal(status ?? answer.StatusCode, answer.StatusCode);
        Assert.Equal(Policy, Header(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_page_to_try_the_api_may_style_itself_and_no_other_page_may()
    {
        using var client = _app.CreateClient();
        using var docs = await client.GetAsync("/api/docs/");
        using var beside = await client.GetAsync("/api/docs-of-another");
        Assert.Equal(HttpStatusCode.OK, docs.StatusCode);
        Assert.Contains("style-src 'self' 'unsafe-inline'", Header(docs, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Matches("script-src 'self' 'nonce-[^']+';", Header(docs, "Content-Security-Policy"));
        Assert.Contains("connect-src 'self'", Header(docs, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(Policy, Header(beside, "Content-Security-Policy"));
    }

    public void Dispose() => _app.Dispose();

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
