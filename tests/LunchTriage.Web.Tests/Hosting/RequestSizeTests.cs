using System.Net;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class RequestSizeTests : IDisposable
{
    private readonly App _app = new App().With("LunchTriage:RequestKilobytes", "64").With(Probe.Ok("/note")).With(Probe.Ok("/api/v1/note"));

    [Theory]
    [InlineData("/note", "application/x-www-form-urlencoded", "text/html")]
    [InlineData("/api/v1/note", "application/json", "application/problem+json")]
    public async Task One_byte_more_than_allowed_is_too_large(string path, string type, string answerType)
    {
        using var largest = await PostAsync(path, type, 64 * 1024);
        using var tooLarge = await PostAsync(path, type, 64 * 1024 + 1);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.RequestEntityTooLarge), (largest.StatusCode, tooLarge.StatusCode));
        Assert.Equal(answerType, tooLarge.Content.Headers.ContentType?.MediaType);
    }

    public void Dispose() => _app.Dispose();

    private async Task<HttpResponseMessage> PostAsync(string path, string type, int bytes)
    {
        using var client = _app.CreateClient();
        using var body = new ByteArrayContent(new byte[bytes]);
        body.Headers.ContentType = new(type);
        return await client.PostAsync(path, body);
    }
}
