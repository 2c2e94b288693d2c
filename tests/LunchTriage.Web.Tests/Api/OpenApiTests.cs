using System.Net;
using System.Text.Json;
using LunchTriage.Web.Api.Describing;
using LunchTriage.Web.Tests.Hosting;

namespace LunchTriage.Web.Tests.Api;

public sealed class OpenApiTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string Variable = "LUNCHTRIAGE_WRITE_OPENAPI";

    private static readonly string Copy = Path.Combine(Repository.Root, "docs", "openapi.json");

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Fact]
    public async Task The_copy_among_the_documents_is_current()
    {
        var current = JsonSerializer.Serialize((await app.GetAsync("/openapi/v1.json")).Json, Indented) + "\n";
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
        {
            await File.WriteAllTextAsync(Copy, current);
        }

        Assert.True(current == await File.ReadAllTextAsync(Copy), $"docs/openapi.json is not what the code describes. Run this test with {Variable}=1, and look at what changed.");
    }

    [Fact]
    public async Task Each_call_says_what_it_does_takes_and_answers()
    {
        var document = (await app.GetAsync("/openapi/v1.json")).Json;
        var calls = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(call => (Path: path.Name, Method: call.Name, Call: call.Value))).ToArray();

        Assert.Equal(20, calls.Length);
        Assert.Equal(calls.Length, calls.Select(each => each.Call.GetProperty("operationId").GetString()).Distinct().Count());
        foreach (var (path, method, call) in calls)
        {
            var name = $"{method} {path}";
            Assert.True(call.TryGetProperty("summary", out _), name);
            Assert.True(call.GetProperty("tags").GetArrayLength() == 1, name);
            Assert.All(call.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToArray() : [], parameter => Assert.True(parameter.TryGetProperty("description", out _), $"{name} {parameter}"));
            Assert.True(method is "get" or "delete" || call.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _), name);
            foreach (var response in call.GetProperty("responses").EnumerateObject())
            {
                Assert.True(response.Value.GetProperty("description").GetString() is { Length: > 15 }, $"{name} {response.Name}");
                Assert.True(response.Name == "204" || response.Value.GetProperty("content").EnumerateObject().Single().Value.GetProperty("schema").EnumerateObject().Any(), $"{name} {response.Name}");
                Assert.True(response.Name[0] == '2' || response.Value.GetProperty("content").TryGetProperty("application/problem+json", out _), $"{name} {response.Name}");
            }
        }
    }

    [Fact]
    public async Task Each_value_has_a_type()
    {
        foreach (var schema in (await app.GetAsync("/openapi/v1.json")).Json.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            Assert.True(schema.Value.TryGetProperty("type", out _) || schema.Value.TryGetProperty("enum", out _), schema.Name);
            foreach (var property in schema.Value.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToArray() : [])
            {
                Assert.True(new[] { "type", "$ref", "oneOf" }.Any(name => property.Value.TryGetProperty(name, out _)), $"{schema.Name}.{property.Name}");
            }
        }
    }

    [Fact]
    public async Task Each_example_can_be_sent_and_comes_back_as_it_says()
    {
        var judged = await app.SendAsync("POST", "/api/v1/triage", Examples.Triage);
        Assert.Equal(Formatted(judged.Text), Formatted(Examples.Assessment));

        var path = await app.NoteAsync(Examples.Invitation);
        Assert.Equal(HttpStatusCode.OK, (await app.SendAsync("POST", $"{path}/decision", Examples.Decision)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.SendAsync("POST", $"{path}/decision", """{ "decision": "accepted" }""")).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.SendAsync("POST", $"{path}/outcome", Examples.Outcome)).Status);
    }

    private static string Formatted(string json) => JsonSerializer.Serialize(JsonElement.Parse(json), Indented);
}
