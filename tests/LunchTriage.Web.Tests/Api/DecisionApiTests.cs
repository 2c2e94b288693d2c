using System.Net;

namespace LunchTriage.Web.Tests.Api;

public sealed class DecisionApiTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string ColdCall = """{ "inviter": { "name": "Anselm Driscoll" }, "facts": { "acquaintance": "stranger" } }""";

    [Theory]
    [InlineData("accepted", true, "coming")]
    [InlineData("postponed", true, "postponed")]
    [InlineData("declined", false, "turnedDown")]
    [InlineData("redirected", false, "turnedDown")]
    public async Task A_decision_answers_with_the_invitation_and_says_whether_it_went_against_the_verdict(string decision, bool isOverride, string status)
    {
        var path = await app.NoteAsync(ColdCall);
        var answer = await app.SendAsync("POST", $"{path}/decision", $$"""{ "decision": "{{decision}}", "note": " Kindly " }""");

        Assert.Equal((HttpStatusCode.OK, status, "\"2\""), (answer.Status, answer["status"].GetString(), answer.Header("ETag")));
        Assert.Equal(
            $$"""{"decision":"{{decision}}","note":"Kindly","override":{{(isOverride ? "true" : "false")}},"decidedAt":"2026-11-24T12:00:00+00:00"}""",
            answer["decision"].GetRawText());
    }

    [Fact]
    public async Task A_decision_can_be_changed_and_taken_back_and_the_history_keeps_it()
    {
        var path = await app.NoteAsync(ColdCall);
        await app.SendAsync("POST", $"{path}/decision", """{ "decision": "declined" }""");
        await app.SendAsync("POST", $"{path}/decision", """{ "decision": "accepted", "note": null }""");
        var answer = await app.SendAsync("DELETE", $"{path}/decision", json: null);

        Assert.Equal(("undecided", System.Text.Json.JsonValueKind.Null), (answer["status"].GetString(), answer["decision"].ValueKind));
        Assert.Equal(
            ["Noted and judged: Redirect.", "You declined.", "You accepted, against the verdict. Before: declined.", "Undecided again; before: accepted."],
            answer["history"].EnumerateArray().Select(each => each.GetProperty("what").GetString()));
        Assert.Equal(answer.Text, (await app.SendAsync("DELETE", $"{path}/decision", json: null)).Text);
    }

    [Theory]
    [InlineData("""{ "decision": "Accepted" }""", "decision")]
    [InlineData("""{ "decision": 0 }""", "decision")]
    [InlineData("""{ "decision": "undecided" }""", "decision")]
    [InlineData("""{ "note": 5, "why": "" }""", "decision", "note", "why")]
    [InlineData("""{ "decision": "accepted", "decision": "declined" }""", "decision")]
    public async Task A_decision_that_is_wrong_is_refused_with_what_is_allowed(string body, params string[] paths)
    {
        var path = await app.NoteAsync(ColdCall);
        var answer = await app.SendAsync("POST", $"{path}/decision", body);
        Assert.Equal(paths, answer.Faults);
        Assert.Equal("\"1\"", (await app.GetAsync(path)).Header("ETag"));
    }

    [Theory]
    [InlineData(4000, HttpStatusCode.OK)]
    [InlineData(4001, HttpStatusCode.BadRequest)]
    public async Task A_note_has_a_length(int length, HttpStatusCode status) =>
        Assert.Equal(status, (await app.SendAsync("POST", $"{await app.NoteAsync(ColdCall)}/decision", $$"""{ "decision": "accepted", "note": "{{new string('n', length)}}" }""")).Status);

    [Theory]
    [InlineData("\"1\"", HttpStatusCode.OK)]
    [InlineData("*", HttpStatusCode.OK)]
    [InlineData("\"2\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("1", HttpStatusCode.PreconditionFailed)]
    public async Task A_decision_and_taking_it_back_are_for_the_version_that_was_read(string ifMatch, HttpStatusCode status)
    {
        var path = await app.NoteAsync(ColdCall);
        Assert.Equal(status, (await app.SendAsync("DELETE", $"{path}/decision", json: null, ("If-Match", ifMatch))).Status);
        var answer = await app.SendAsync("POST", $"{path}/decision", """{ "decision": "declined" }""", ("If-Match", ifMatch));
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == HttpStatusCode.OK ? "\"2\"" : "\"1\"", (await app.GetAsync(path)).Header("ETag"));
        if (status != HttpStatusCode.OK)
        {
            answer.IsProblem(status);
        }
    }

    [Fact]
    public async Task Of_decisions_on_the_same_version_at_once_one_is_stored()
    {
        var path = await app.NoteAsync(ColdCall);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() =>
            app.SendAsync("POST", $"{path}/decision", $$"""{ "decision": "declined", "note": "Number {{number}}" }""", ("If-Match", "\"1\"")))));
        Assert.Equal(1, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => answer.IsProblem(HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task A_stale_or_missing_invitation_is_not_decided()
    {
        var path = await app.NoteAsync(ColdCall);
        (await app.SendAsync("POST", $"{path}/decision", "[]")).IsProblem(HttpStatusCode.BadRequest);
        (await app.SendAsync("POST", "/api/v1/invitations/999999/decision", """{ "decision": "accepted" }""")).IsProblem(HttpStatusCode.NotFound);
        (await app.SendAsync("DELETE", "/api/v1/invitations/999999/decision", json: null)).IsProblem(HttpStatusCode.NotFound);
    }
}
