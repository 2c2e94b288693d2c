using System.Net;

namespace LunchTriage.Web.Tests.Api;

/// <summary>Each thing that can be wrong with facts beside the nearest that is right.</summary>
public sealed class BadInputTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Theory]
    [InlineData("meal", "\"coffee\"", "\"Coffee\"")]
    [InlineData("meal", "\"lunch\"", "\" lunch\"")]
    [InlineData("meal", "\"lunch\"", "\"\"")]
    [InlineData("meal", "\"lunch\"", "1")]
    [InlineData("meal", "\"lunch\"", "[\"lunch\"]")]
    [InlineData("meal", "\"lunch\"", "\"lunch, dinner\"")]
    [InlineData("wantToMeet", "\"yes\"", "true")]
    [InlineData("wantToMeet", "\"unsure\"", "\"maybe\"")]
    [InlineData("solicited", "true", "\"true\"")]
    [InlineData("solicited", "false", "0")]
    [InlineData("solicited", "false", "\"\"")]
    [InlineData("field", "\"related\"", "{}")]
    [InlineData("leadership", "\"none\"", "false")]
    [InlineData("hiringFor", "\"training\"", "\"job\"")]
    [InlineData("guests", "1", "0")]
    [InlineData("guests", "50", "51")]
    [InlineData("guests", "2.0", "2.5")]
    [InlineData("guests", "2", "\"2\"")]
    [InlineData("guests", "2", "-2")]
    [InlineData("guests", "2", "1e400")]
    [InlineData("guests", "20", "99999999999999999999")]
    [InlineData("lastSeenOn", "\"2025-03-04\"", "\"2025-3-4\"")]
    [InlineData("lastSeenOn", "\"2024-02-29\"", "\"2025-02-29\"")]
    [InlineData("lastSeenOn", "\"1950-01-01\"", "\"1949-12-31\"")]
    [InlineData("lastSeenOn", "\"2026-11-24\"", "\"2026-11-25\"")]
    [InlineData("lastSeenOn", "\"2025-03-04\"", "\"2025-03-04T00:00:00\"")]
    [InlineData("lastSeenOn", "\"2025-03-04\"", "20250304")]
    [InlineData("lastSeenOn", "null", "\"\"")]
    [InlineData("receivedOn", "\"2026-11-24\"", "\"2026-11-25\"")]
    [InlineData("receivedOn", "\"1950-01-01\"", "\"1949-12-31\"")]
    [InlineData("proposedFor", "\"2026-12-10T12:30\"", "\"2026-12-10T12:30Z\"")]
    [InlineData("proposedFor", "\"2026-12-10T12:30\"", "\"2026-12-10T12:30+01:00\"")]
    [InlineData("proposedFor", "\"2026-12-10T12:30\"", "\"2026-12-10\"")]
    [InlineData("proposedFor", "\"2026-12-10T12:30\"", "\"2026-12-10T24:00\"")]
    [InlineData("proposedFor", "\"2100-12-31T23:59\"", "\"2101-01-01T00:00\"")]
    [InlineData("metAtEvent.on", "{ \"kind\": \"other\", \"on\": \"2026-11-24\" }", "{ \"kind\": \"other\", \"on\": \"2026-11-25\" }")]
    [InlineData("metAtEvent.on", "{ \"kind\": \"other\", \"on\": \"2026-11-24\" }", "{ \"kind\": \"other\" }")]
    [InlineData("metAtEvent.kind", "{ \"kind\": \"other\", \"on\": \"2026-11-24\" }", "{ \"on\": \"2026-11-24\" }")]
    [InlineData("metAtEvent.kind", "{ \"kind\": \"workshop\", \"on\": \"2026-11-24\" }", "{ \"kind\": \"meetUp\", \"on\": \"2026-11-24\" }")]
    [InlineData("metAtEvent.spark", "{ \"kind\": \"other\", \"on\": \"2026-11-24\", \"spark\": true }", "{ \"kind\": \"other\", \"on\": \"2026-11-24\", \"spark\": \"yes\" }")]
    [InlineData("metAtEvent.where", "{ \"kind\": \"other\", \"on\": \"2026-11-24\" }", "{ \"kind\": \"other\", \"on\": \"2026-11-24\", \"where\": \"Lisbon\" }")]
    [InlineData("metAtEvent", "null", "true")]
    public async Task A_fact_that_is_wrong_is_named(string path, string right, string wrong)
    {
        var fact = path.Split('.')[0];
        var answer = await JudgeAsync($$"""{ "acquaintance": "stranger", "{{fact}}": {{right}} }""");
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        Assert.Equal([$"facts.{path}"], (await JudgeAsync($$"""{ "acquaintance": "stranger", "{{fact}}": {{wrong}} }""")).Faults);
    }

    [Theory]
    [InlineData("""{ "acquaintance": "stranger", "paysMe": true }""", "facts.paysMe")]
    [InlineData("""{ "acquaintance": "stranger", "Meal": "lunch" }""", "facts.Meal")]
    [InlineData("""{ "acquaintance": "stranger", "referenceDay": "2026-11-24" }""", "facts.referenceDay")]
    [InlineData("""{ "acquaintance": "stranger", "meal": "lunch", "meal": "lunch" }""", "facts.meal")]
    [InlineData("""{ "acquaintance": "stranger", "meal": "lunch", "meal": null }""", "facts.meal")]
    [InlineData("""{ }""", "facts.acquaintance")]
    [InlineData("""{ "acquaintance": null }""", "facts.acquaintance")]
    [InlineData("""{ "acquaintance": "" }""", "facts.acquaintance")]
    [InlineData("""{ "acquaintance": "Stranger" }""", "facts.acquaintance")]
    [InlineData("""[]""", "facts")]
    [InlineData("\"stranger\"", "facts")]
    [InlineData("""null""", "facts", "facts.acquaintance")]
    [InlineData("""{ "acquaintance": "stranger", "metAtEvent": {} }""", "facts.metAtEvent.kind", "facts.metAtEvent.on")]
    public async Task So_is_one_that_is_unknown_doubled_or_missing(string facts, params string[] paths) =>
        Assert.Equal(paths, (await JudgeAsync(facts)).Faults);

    [Fact]
    public async Task A_day_may_lie_after_today_where_the_meal_does()
    {
        Assert.Equal(HttpStatusCode.OK, (await JudgeAsync("""{ "acquaintance": "metInPerson", "proposedFor": "2026-12-10T12:30", "lastSeenOn": "2026-12-10" }""")).Status);
        Assert.Equal(["facts.lastSeenOn"], (await JudgeAsync("""{ "acquaintance": "metInPerson", "proposedFor": "2026-12-10T12:30", "lastSeenOn": "2026-12-11" }""")).Faults);
    }

    [Fact]
    public async Task All_faults_are_told_at_once_and_say_what_is_allowed()
    {
        var answer = await app.SendAsync("POST", ApiApp.Invitations,
            """{ "inviter": { "email": "nobody", "nmae": "x" }, "receivedVia": "fax", "mesage": "Hello", "facts": { "meal": "brunch", "guests": 0, "paysMe": true } }""");

        Assert.Equal(["facts.acquaintance", "facts.guests", "facts.meal", "facts.paysMe", "inviter.email", "inviter.name", "inviter.nmae", "mesage", "receivedVia"], answer.Faults);
        Assert.Equal("Choose one of: breakfast, lunch, coffee, dinner.", answer["errors"].GetProperty("facts.meal")[0].GetString());
        Assert.Equal("There is no field of this name. There are: inviter, receivedVia, venue, message, facts.", answer["errors"].GetProperty("mesage")[0].GetString());
        Assert.Matches("^[0-9a-f]{32}$", answer["traceId"].GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"facts\": ")]
    [InlineData("{ \"facts\": { \"acquaintance\": \"stranger\" } } trailing")]
    [InlineData("{ 'facts': {} }")]
    [InlineData("// a comment\n{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"facts\"")]
    [InlineData("""{ "facts": { "acquaintance": "\ud83c" } }""")]
    [InlineData("""{ "facts": { "\ud83c": 1 } }""")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]")]
    public async Task A_body_that_is_no_json_object_is_a_problem_without_faults(string body)
    {
        foreach (var call in new[] { "/api/v1/triage", ApiApp.Invitations })
        {
            (await app.SendAsync("POST", call, body)).IsProblem(HttpStatusCode.BadRequest);
        }
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_fault() =>
        Assert.Equal(HttpStatusCode.OK, (await app.SendAsync("POST", "/api/v1/triage", "\ufeff" + """{ "facts": { "acquaintance": "stranger" } }""")).Status);

    private Task<ApiApp.Answer> JudgeAsync(string facts) => app.SendAsync("POST", "/api/v1/triage", $$"""{ "facts": {{facts}} }""");
}
