using System.Net;
using System.Text.Json.Nodes;
using LunchTriage.Web.Api.Describing;

namespace LunchTriage.Web.Tests.Api;

public sealed class PolicyApiTests : IDisposable
{
    internal const string Policy = "/api/v1/policy";

    private readonly ApiApp _app = new();

    [Fact]
    public async Task The_policy_is_told_with_its_tag_and_its_versions()
    {
        var answer = await _app.GetAsync(Policy);
        Assert.Equal((HttpStatusCode.OK, "\"1\""), (answer.Status, answer.Header("ETag")));
        Assert.Equal(
            ["version", "note", "hours", "block", "longTimeMonths", "justMetDays", "lunchWhilePresenting", "paidColdCall", "budget", "quietMonths", "rate", "types", "versions"],
            answer.Json.EnumerateObject().Select(member => member.Name).OrderBy(name => name == "versions"));
        Assert.Equal("""{"amount":6,"unit":"lunches","period":"rolling12Months"}""", answer["budget"].GetRawText());
        Assert.Equal("null", answer["rate"].GetRawText());
        Assert.Equal("""{"key":"mutualReferral","enabled":true,"meals":["lunch"]}""", answer["types"][0].GetRawText());
        Assert.Equal("""[{"version":1,"since":"2026-11-24T12:00:00+00:00","note":null}]""", answer["versions"].GetRawText());
    }

    [Fact]
    public async Task Rate_and_budget_make_a_new_version_which_judges_from_then_on()
    {
        var changed = await PutAsync("\"1\"", policy =>
        {
            policy["rate"] = JsonNode.Parse("""{ "amount": 150.00, "currency": "USD" }""");
            policy["budget"] = JsonNode.Parse("""{ "amount": 20.5, "unit": "hours", "period": "calendarYear" }""");
            policy["note"] = "A new year";
        });

        Assert.Equal((HttpStatusCode.OK, "\"2\"", 2), (changed.Status, changed.Header("ETag"), changed["version"].GetInt32()));
        Assert.Equal("""{"amount":150.00,"currency":"USD"}""", changed["rate"].GetRawText());
        Assert.Equal([1, 2], changed["versions"].EnumerateArray().Select(each => each.GetProperty("version").GetInt32()));
        Assert.Equal("null", (await _app.GetAsync($"{Policy}/versions/1"))["rate"].GetRawText());
        Assert.Equal("A new year", (await _app.GetAsync($"{Policy}/versions/2"))["note"].GetString());
        var judged = await _app.SendAsync("POST", "/api/v1/triage", """{ "facts": { "acquaintance": "stranger" } }""");
        Assert.Equal(("""{"hours":3,"money":{"amount":450.00,"currency":"USD"}}""", 2), (judged["cost"].GetRawText(), judged["policyVersion"].GetInt32()));

        var none = await PutAsync("*", policy => policy["rate"] = policy["budget"] = null);
        Assert.Equal(("null", "null", 3), (none["rate"].GetRawText(), none["budget"].GetRawText(), none["version"].GetInt32()));
    }

    [Fact]
    public async Task What_was_read_can_be_put_back_and_makes_no_version()
    {
        var answer = await PutAsync("\"1\"", _ => { });
        Assert.Equal((HttpStatusCode.OK, "\"1\""), (answer.Status, answer.Header("ETag")));
    }

    [Fact]
    public async Task A_note_alone_makes_a_version_and_is_kept_without_control_characters()
    {
        var noted = await PutAsync("\"1\"", policy => policy["note"] = " Nothing\u0000 \u001b[31melse ");
        Assert.Equal((2, "Nothing [31melse"), (noted["version"].GetInt32(), noted["note"].GetString()));
        Assert.Equal("\"2\"", (await PutAsync("\"2\"", _ => { })).Header("ETag"));
        Assert.Equal("\"2\"", (await PutAsync("\"2\"", policy => policy["note"] = null)).Header("ETag"));
    }

    [Fact]
    public async Task A_policy_is_never_changed_unread_or_stale()
    {
        (await PutAsync(ifMatch: null, policy => policy["budget"] = null)).IsProblem(HttpStatusCode.PreconditionRequired);
        (await PutAsync("\"2\"", policy => policy["budget"] = null)).IsProblem(HttpStatusCode.PreconditionFailed);
        Assert.Equal(HttpStatusCode.OK, (await PutAsync("\"1\"", policy => policy["budget"] = null)).Status);
        (await PutAsync("\"1\"", policy => policy["rate"] = null)).IsProblem(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Of_many_changes_at_the_same_moment_one_makes_the_next_version()
    {
        var body = JsonNode.Parse((await _app.GetAsync(Policy)).Text)!;
        var answers = await Task.WhenAll(Enumerable.Range(7, 6).Select(amount =>
        {
            body["budget"]!["amount"] = amount;
            var json = body.ToJsonString();
            return Task.Run(() => _app.SendAsync("PUT", Policy, json, ("If-Match", "\"1\"")));
        }));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(5, answers.Count(answer => answer.Status == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task The_example_is_a_policy_that_can_be_put() =>
        Assert.Equal(HttpStatusCode.OK, (await _app.SendAsync("PUT", Policy, Examples.Policy, ("If-Match", "\"1\""))).Status);

    public void Dispose() => _app.Dispose();

    private Task<ApiApp.Answer> PutAsync(string? ifMatch, Action<JsonNode> change) => PutAsync(_app, ifMatch, change);

    internal static async Task<ApiApp.Answer> PutAsync(ApiApp app, string? ifMatch, Action<JsonNode> change)
    {
        var policy = JsonNode.Parse((await app.GetAsync(Policy)).Text)!;
        change(policy);
        return await app.SendAsync("PUT", Policy, policy.ToJsonString(), ifMatch is null ? [] : [("If-Match", ifMatch)]);
    }
}
