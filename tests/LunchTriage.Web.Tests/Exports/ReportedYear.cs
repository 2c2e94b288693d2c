using LunchTriage.Web.Tests.Api;

namespace LunchTriage.Web.Tests.Exports;

/// <summary>A year at the turn of which something lies, with two currencies and one lunch that names a formula.</summary>
public sealed class ReportedYear : IAsyncLifetime, IDisposable
{
    public ApiApp App { get; } = new();

    /// <summary>The neighbour's id.</summary>
    public string Neighbour { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await App.NoteAsync(Facts("Unanswered Stranger", """ "acquaintance": "stranger", "receivedOn": "2025-02-01" """));
        await DecideAsync(Facts("Declined Stranger", """ "acquaintance": "stranger", "receivedOn": "2025-03-01" """), "redirected");
        Neighbour = await HeldAsync(
            Facts("김서연", """ "acquaintance": "metInPerson", "wantToMeet": "yes", "sameBuilding": true, "field": "same", "receivedOn": "2024-12-20", "proposedFor": "2025-01-08T12:30" """),
            """{ "result": "held", "hours": 2.5, "paidBy": "split", "benefit": { "mine": 4, "theirs": 5 }, "cameOfIt": "A referral", "privateNote": "For me alone" }""");
        await RateAsync("""{ "amount": 99.99, "currency": "USD" }""");
        await HeldAsync(
            Facts("=HYPERLINK(\\\"http://example.org\\\")", """ "acquaintance": "introduced", "receivedOn": "2025-05-02", "proposedFor": "2025-05-09T12:30" """, "-2+3, \\\"quoted\\\"\\nsecond line"),
            """{ "result": "held" }""");
        await RateAsync("""{ "amount": 13333, "currency": "JPY" }""");
        await HeldAsync(
            Facts("Cancelled Colleague", """ "acquaintance": "metInPerson", "receivedOn": "2025-12-30", "proposedFor": "2026-01-15T12:30" """),
            """{ "result": "cancelled", "on": "2025-12-31", "hours": 0.25, "cancelledBy": "them" }""");
        await DecideAsync(Facts("Declined Colleague", """ "acquaintance": "metInPerson", "wantToMeet": "no", "receivedOn": "2025-07-07" """), "declined");
        await DecideAsync(Facts("Due Colleague", """ "acquaintance": "metInPerson", "receivedOn": "2025-10-01", "proposedFor": "2025-10-02T12:30" """), "accepted");
        await App.NoteAsync(Facts("Another Year", """ "acquaintance": "stranger", "receivedOn": "2026-02-01" """));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => App.Dispose();

    private static string Facts(string name, string facts, string venue = "") => $$"""{ "inviter": { "name": "{{name}}", "organization": "@work" }, "venue": "{{venue}}", "facts": { {{facts}} } }""";

    private async Task<string> DecideAsync(string json, string decision)
    {
        var path = await App.NoteAsync(json);
        await App.SendAsync("POST", $"{path}/decision", $$"""{ "decision": "{{decision}}" }""");
        return path;
    }

    private async Task<string> HeldAsync(string json, string outcome)
    {
        var path = await DecideAsync(json, "accepted");
        Assert.Equal(System.Net.HttpStatusCode.OK, (await App.SendAsync("POST", $"{path}/outcome", outcome)).Status);
        return path.Split('/')[^1];
    }

    private async Task RateAsync(string rate)
    {
        var policy = System.Text.Json.Nodes.JsonNode.Parse((await App.GetAsync("/api/v1/policy")).Text)!;
        policy["rate"] = System.Text.Json.Nodes.JsonNode.Parse(rate);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await App.SendAsync("PUT", "/api/v1/policy", policy.ToJsonString(), ("If-Match", "*"))).Status);
    }
}
