using System.Net;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class JsonForApiTests : IDisposable
{
    private readonly App _app = new App().With(Probe.Ok("/api/v1/note")).With(Probe.Ok("/note"));

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("text/plain")]
    [InlineData("text/json")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task The_api_reads_no_form_and_no_text(string? type)
    {
        using var answer = await SendAsync(HttpMethod.Post, "/api/v1/note", type, "verdict=accept");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON; charset=utf-8")]
    public async Task The_api_reads_json(string type)
    {
        using var answer = await SendAsync(HttpMethod.Post, "/api/v1/note", type, "{}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_deletion_needs_no_body_but_takes_no_form()
    {
        using var bare = await SendAsync(HttpMethod.Delete, "/api/v1/note", type: null, body: null);
        using var form = await SendAsync(HttpMethod.Delete, "/api/v1/note", "application/x-www-form-urlencoded", "a=b");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnsupportedMediaType), (bare.StatusCode, form.StatusCode));
    }

    [Fact]
    public async Task A_page_takes_forms()
    {
        using var answer = await SendAsync(HttpMethod.Post, "/note", "application/x-www-form-urlencoded", "a=b");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public void Dispose() => _app.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? type, string? body)
    {
        using var client = _app.CreateClient();
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new StringContent(body);
            request.Content.Headers.Remove("Content-Type");
            if (type is not null)
            {
                request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }
        }

        return await client.SendAsync(request);
    }
}
