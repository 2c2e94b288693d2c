using System.Net;
using System.Text.Json;

namespace LunchTriage.Web.Tests.Api;

public sealed class TriageApiTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string Triage = "/api/v1/triage";

    [Fact]
    public async Task A_cold_call_is_redirected_with_its_reasons_and_what_would_change_it()
    {
        var answer = await JudgeAsync("""{ "acquaintance": "stranger" }""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(
            ["verdict", "lunchType", "matchedTypes", "coldCall", "summary", "rule", "findings", "advice", "whatWouldChange", "nearestType", "cost", "policyVersion"],
            answer.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal("redirect", answer["verdict"].GetString());
        Assert.Equal(JsonValueKind.Null, answer["lunchType"].ValueKind);
        Assert.True(answer["coldCall"].GetBoolean());
        Assert.Equal("coldCall", answer["rule"].GetProperty("key").GetString());
        Assert.Equal("You have never met, you didn’t expect it, and nothing says that it is an offer. Decline kindly, and point to an event where you can be met.", answer["summary"].GetString());
        Assert.Equal(["askWhoPays", "suggestEvent", "acknowledge"], answer["advice"].EnumerateArray().Select(each => each.GetString()));
        Assert.Equal(["mutualReferral", "reconnect", "professionLeadership", "justMet", "neighbour", "hiring"], answer["findings"].EnumerateArray().Select(each => each.GetProperty("type").GetString()));
        Assert.Equal("""{"key":"mutual","met":false,"text":"You want to meet, too: You’re unsure."}""", answer["findings"][0].GetProperty("conditions")[0].GetRawText());
        Assert.Equal("""{"type":"mutualReferral","lacks":["mutual","referralSource"]}""", answer["nearestType"].GetRawText());
        Assert.Equal("""{"hours":3,"money":null}""", answer["cost"].GetRawText());
        Assert.Equal(1, answer["policyVersion"].GetInt32());
    }

    [Fact]
    public async Task What_would_change_it_has_values_as_they_would_be_posted()
    {
        var changes = (await JudgeAsync("""{ "acquaintance": "stranger" }"""))["whatWouldChange"].EnumerateArray().ToArray();

        Assert.Equal("""{"fact":"inviterPays","value":"yes","verdict":"consider","actionable":true,"text":"They clearly offer to pay"}""", changes[0].GetRawText());
        Assert.Equal(JsonValueKind.True, changes.Single(change => change.GetProperty("fact").GetString() == "solicited").GetProperty("value").ValueKind);
    }

    [Fact]
    public async Task All_facts_are_read()
    {
        var answer = await JudgeAsync(
            """
            { "meal": "breakfast", "acquaintance": "metInPerson", "solicited": true, "wantToMeet": "yes", "seeksAdvice": false, "referralSource": true, "workedAlongside": true, "friendship": true,
              "lastSeenOn": "2025-03-04", "field": "same", "sharedInterest": true, "leadership": "power", "metAtEvent": { "kind": "conference", "on": "2026-11-20", "spark": true },
              "presentingThatDay": false, "sameBuilding": true, "hiringFor": "coaching", "inviterPays": "no", "available": "yes", "proposedFor": "2026-12-03T08:30", "receivedOn": "2026-11-23", "guests": 2 }
            """);

        Assert.Equal("accept", answer["verdict"].GetString());
        Assert.Equal("reconnect", answer["lunchType"].GetString());
        Assert.Equal(["reconnect", "professionLeadership", "hiring"], answer["matchedTypes"].EnumerateArray().Select(each => each.GetString()));
    }

    [Fact]
    public async Task Null_is_the_same_as_left_out() =>
        Assert.Equal(
            (await JudgeAsync("""{ "acquaintance": "stranger" }""")).Text,
            (await JudgeAsync("""{ "acquaintance": "stranger", "meal": null, "solicited": null, "lastSeenOn": null, "metAtEvent": null, "proposedFor": null, "receivedOn": null, "guests": null }""")).Text);

    [Fact]
    public async Task The_rest_of_an_invitation_may_be_sent_along_and_nothing_is_stored()
    {
        var answer = await app.SendAsync("POST", Triage, """{ "inviter": { "name": "Odalys Ferreira-Quist" }, "venue": "Café Morgenrot", "facts": { "acquaintance": "introduced" } }""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Empty((await app.GetAsync("/api/v1/invitations?q=Odalys"))["items"].EnumerateArray());
    }

    [Fact]
    public async Task The_call_after_the_last_allowed_one_is_told_when_to_come_back()
    {
        using var limited = new App().With("LunchTriage:RateLimits:TriagePerMinute", "1");
        using var client = limited.CreateClient();
        using var first = await client.PostAsync(Triage, new StringContent("""{ "facts": { "acquaintance": "stranger" } }""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));
        using var second = await client.PostAsync(Triage, new StringContent("{}", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
        Assert.NotNull(second.Headers.RetryAfter);
    }

    private Task<ApiApp.Answer> JudgeAsync(string facts) => app.SendAsync("POST", Triage, $$"""{ "facts": {{facts}} }""");
}
