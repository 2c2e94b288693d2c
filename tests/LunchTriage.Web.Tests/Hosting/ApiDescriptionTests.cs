using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LunchTriage.Web.Tests.Hosting;

public sealed partial class ApiDescriptionTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task The_api_is_described_by_an_openapi_document()
    {
        var document = await app.CreateClient().GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("LunchTriage", document.GetProperty("info").GetProperty("title").GetString());
    }

    [Fact]
    public async Task The_page_to_try_the_api_asks_nothing_of_other_sites()
    {
        using var client = app.CreateClient();
        var page = await client.GetStringAsync("/api/docs/");
        Assert.DoesNotContain("//", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/api/docs/\"", await client.GetStringAsync("/"), StringComparison.Ordinal);
        var scripts = Script().Matches(page).Select(match => match.Groups["address"].Value).ToArray();
        Assert.NotEmpty(scripts);
        foreach (var script in scripts)
        {
            using var answer = await client.GetAsync(new Uri(new Uri(client.BaseAddress!, "/api/docs/"), script));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [GeneratedRegex("""<script[^>]* src="(?<address>[^"]+)""")]
    private static partial Regex Script();
}
