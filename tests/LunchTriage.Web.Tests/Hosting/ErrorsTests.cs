using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class ErrorsTests : IDisposable
{
    private readonly App _app = new App()
        .With(new Probe("/breaks", _ => throw new InvalidOperationException("a name of a person")))
        .With(new Probe("/too-large", _ => throw new BadHttpRequestException("Request body too large.", StatusCodes.Status413PayloadTooLarge)))
        .With(new Probe("/api/v1/breaks", _ => throw new InvalidOperationException("a name of a person")));

    [Theory]
    [InlineData("/no/such/page", "GET", HttpStatusCode.NotFound)]
    [InlineData("/breaks", "GET", HttpStatusCode.InternalServerError)]
    [InlineData("/breaks", "POST", HttpStatusCode.InternalServerError)]
    [InlineData("/too-large", "POST", HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_goes_wrong_on_a_page_is_said_on_a_page_that_keeps_the_status(string path, string method, HttpStatusCode status)
    {
        using var answer = await SendAsync(method, path);
        Assert.Equal(status, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"{(int)status}", page, StringComparison.Ordinal);
        Assert.Contains("<h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("a name of a person", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_write_to_a_page_is_explained_on_a_page()
    {
        using var answer = await SendAsync("POST", "/no/such/page", ("Sec-Fetch-Site", "cross-site"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/no-such-call", "GET", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/breaks", "GET", HttpStatusCode.InternalServerError)]
    [InlineData("/api/v1/no-such-call", "POST", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_goes_wrong_in_the_api_is_said_as_problem_details_whatever_the_caller_accepts(string path, string method, HttpStatusCode status)
    {
        using var answer = await SendAsync(method, path, ("Accept", "text/html"));
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.Matches("^[0-9a-f]{32}$", problem.GetProperty("traceId").GetString());
        Assert.DoesNotContain("a name of a person", problem.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _app.Dispose();

    private async Task<HttpResponseMessage> SendAsync(string method, string path, params (string Name, string Value)[] headers)
    {
        using var client = _app.CreateClient();
        using var request = new HttpRequestMessage(new(method), path);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request);
    }
}
