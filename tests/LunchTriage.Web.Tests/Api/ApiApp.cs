using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LunchTriage.Web.Tests.Pages;

namespace LunchTriage.Web.Tests.Api;

/// <summary>The app as a program calls it.</summary>
public sealed class ApiApp : IDisposable
{
    public const string Invitations = "/api/v1/invitations";

    private readonly App _app;
    private readonly HttpClient _client;

    public ApiApp()
    {
        _app = new App().With(Clock).With("LunchTriage:RateLimits:TriagePerMinute", "0");
        _client = _app.CreateClient();
    }

    // At noon in Greenwich it is the same day almost everywhere.
    internal Clock Clock { get; } = new(new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Notes an invitation, and gives its path.</summary>
    public async Task<string> NoteAsync(string json)
    {
        var answer = await SendAsync("POST", Invitations, json);
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        return answer.Header("Location")!;
    }

    public Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, json: null, headers);

    public async Task<Answer> SendAsync(string method, string path, string? json, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new(method), path);
        if (json is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = MediaTypeHeaderValue.Parse("application/json") } };
        }

        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        using var response = await _client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var known = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new(response.StatusCode, known, text);
    }

    public async Task<byte[]> BytesAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var response = await _client.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _app.Dispose();
    }

    /// <summary>What came back.</summary>
    public sealed record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Text)
    {
        public JsonElement Json => JsonElement.Parse(Text);

        public JsonElement this[string name] => Json.GetProperty(name);

        public string? Header(string name) => Headers.GetValueOrDefault(name);

        /// <summary>The paths of all that is wrong; fails where it isn't a problem with faults.</summary>
        public string[] Faults
        {
            get
            {
                Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (Status, Header("Content-Type")));
                return [.. this["errors"].EnumerateObject().Select(fault => fault.Name).Order(StringComparer.Ordinal)];
            }
        }

        /// <summary>Fails where it isn't a problem without faults.</summary>
        public void IsProblem(HttpStatusCode status)
        {
            Assert.Equal((status, "application/problem+json"), (Status, Header("Content-Type")));
            Assert.Equal((int)status, this["status"].GetInt32());
            Assert.NotEmpty(this["title"].GetString()!);
            Assert.Matches("^[0-9a-f]{32}$", this["traceId"].GetString());
            Assert.False(Json.TryGetProperty("errors", out _));
        }
    }
}
