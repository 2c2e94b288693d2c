using System.Text.Json;
using LunchTriage.Web.Api.Describing;
using LunchTriage.Web.Tests.Hosting;
using NJsonSchema;

namespace LunchTriage.Web.Tests.Exports;

public sealed class ReportSchemaTests(ReportedYear year) : IClassFixture<ReportedYear>
{
    private const string Variable = "LUNCHTRIAGE_WRITE_OPENAPI";
    private const string Address = "/api/v1/reports/schema.json";

    private static readonly string Copy = Path.Combine(Repository.Root, "docs", "report.schema.json");
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Fact]
    public async Task The_copy_among_the_documents_is_current()
    {
        var answer = await year.App.GetAsync(Address);
        Assert.Equal(ReportSchema.MediaType, answer.Header("Content-Type")!.Split(';')[0]);
        var current = JsonSerializer.Serialize(answer.Json, Indented) + "\n";
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
        {
            await File.WriteAllTextAsync(Copy, current);
        }

        Assert.True(current == await File.ReadAllTextAsync(Copy), $"docs/report.schema.json is not what the code describes. Run this test with {Variable}=1, and look at what changed.");
    }

    [Theory]
    [InlineData("/api/v1/reports/2025")]
    [InlineData("/api/v1/reports/2025.json?initials=true")]
    [InlineData("/api/v1/reports/2024")]
    [InlineData("/api/v1/reports/1950.json")]
    public async Task A_report_follows_it_and_leads_to_it(string address)
    {
        var schema = await SchemaAsync();
        var report = await year.App.GetAsync(address);
        Assert.Equal($"<{Address}>; rel=\"describedby\"; type=\"{ReportSchema.MediaType}\"", report.Header("Link"));
        Assert.Empty(schema.Validate(report.Text));
    }

    [Theory]
    [InlineData("\"invited\":", "\"invitations\":")]
    [InlineData("\"spent\":5.75", "\"spent\":\"5.75\"")]
    [InlineData("\"lunchType\":\"neighbour\"", "\"lunchType\":5")]
    [InlineData("\"mine\":4", "\"mine\":\"4\"")]
    [InlineData("\"on\":\"2025-01-08\"", "\"on\":\"8 January\"")]
    public async Task What_is_no_report_does_not(string found, string instead)
    {
        var text = (await year.App.GetAsync("/api/v1/reports/2025")).Text;
        Assert.Contains(found, text, StringComparison.Ordinal);
        Assert.NotEmpty((await SchemaAsync()).Validate(text.Replace(found, instead, StringComparison.Ordinal)));
    }

    private async Task<JsonSchema> SchemaAsync() => await JsonSchema.FromJsonAsync((await year.App.GetAsync(Address)).Text);
}
