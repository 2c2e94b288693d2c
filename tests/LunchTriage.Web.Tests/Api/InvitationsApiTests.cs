using System.Net;
using System.Text.Json.Nodes;

namespace LunchTriage.Web.Tests.Api;

public sealed class InvitationsApiTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string ColdCall =
        """
        { "inviter": { "name": "Teodora Vasquez-Lund", "email": "teodora@example.org", "organization": "Lund & Partners", "profession": "Coach" },
          "receivedVia": "email", "venue": "Café Morgenrot", "message": "Could I pick your brain?\r\nSoon?", "facts": { "acquaintance": "stranger" } }
        """;

    [Fact]
    public async Task An_invitation_is_judged_stored_and_found_where_the_answer_says()
    {
        var added = await app.SendAsync("POST", ApiApp.Invitations, ColdCall.Replace("teodora@", "found@", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Created, added.Status);
        Assert.Equal($"/api/v1/invitations/{added["id"].GetString()}", added.Header("Location"));
        Assert.Equal("\"1\"", added.Header("ETag"));

        var found = await app.GetAsync(added.Header("Location")!);
        Assert.Equal((HttpStatusCode.OK, "\"1\"", added.Text), (found.Status, found.Header("ETag"), found.Text));
        Assert.Equal(
            ["id", "version", "inviter", "receivedVia", "venue", "message", "facts", "assessment", "earlierAssessments", "status", "decision", "outcome", "history", "warnings", "createdAt"],
            found.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""{"name":"Teodora Vasquez-Lund","email":"found@example.org","organization":"Lund & Partners","profession":"Coach"}""", found["inviter"].GetRawText());
        Assert.Equal(("email", "Café Morgenrot", "Could I pick your brain?\nSoon?"), (found["receivedVia"].GetString(), found["venue"].GetString(), found["message"].GetString()));
        Assert.Equal(("redirect", "undecided"), (found["assessment"].GetProperty("verdict").GetString(), found["status"].GetString()));
        Assert.Equal("2026-11-24", found["facts"].GetProperty("receivedOn").GetString());
        Assert.Equal("Noted and judged: Redirect.", found["history"][0].GetProperty("what").GetString());
        Assert.Equal("2026-11-24T12:00:00+00:00", found["createdAt"].GetString());
    }

    [Fact]
    public async Task Only_a_name_and_how_they_know_each_other_are_required()
    {
        var answer = await app.SendAsync("POST", ApiApp.Invitations, """{ "inviter": { "name": "김서연" }, "facts": { "acquaintance": "introduced" } }""");
        Assert.Equal(("김서연", "other", ""), (answer["inviter"].GetProperty("name").GetString(), answer["receivedVia"].GetString(), answer["venue"].GetString()));
        Assert.Contains("김서연", answer.Text, StringComparison.Ordinal);

        Assert.Equal(["inviter.name"], (await app.SendAsync("POST", ApiApp.Invitations, """{ "facts": { "acquaintance": "introduced" } }""")).Faults);
        Assert.Equal(["inviter.name"], (await app.SendAsync("POST", ApiApp.Invitations, """{ "inviter": { "name": "  " }, "facts": { "acquaintance": "introduced" } }""")).Faults);
        Assert.Equal(["facts", "facts.acquaintance"], (await app.SendAsync("POST", ApiApp.Invitations, """{ "inviter": { "name": "김서연" } }""")).Faults);
        Assert.Equal(["inviter"], (await app.SendAsync("POST", ApiApp.Invitations, """{ "inviter": "김서연", "facts": { "acquaintance": "introduced" } }""")).Faults);
    }

    [Fact]
    public async Task What_was_read_can_be_put_back_and_changes_nothing()
    {
        var path = await app.NoteAsync(
            """
            { "inviter": { "name": "Rosalind Achterberg" }, "facts": { "acquaintance": "metInPerson", "wantToMeet": "yes", "lastSeenOn": "2024-01-01", "proposedFor": "2026-12-03T12:30",
              "metAtEvent": { "kind": "workshop", "on": "2026-10-01", "spark": true }, "guests": 3, "receivedOn": "2026-11-20" } }
            """);
        await app.SendAsync("POST", $"{path}/decision", """{ "decision": "accepted" }""");
        var before = await app.GetAsync(path);

        var after = await app.SendAsync("PUT", path, before.Text, ("If-Match", before.Header("ETag")!));

        Assert.Equal((HttpStatusCode.OK, before.Text), (after.Status, after.Text));
    }

    [Fact]
    public async Task New_facts_are_judged_again_and_the_earlier_assessment_is_kept()
    {
        var path = await app.NoteAsync("""{ "inviter": { "name": "Bram Oyelaran" }, "facts": { "acquaintance": "stranger", "receivedOn": "2026-11-02" } }""");

        var offer = await app.SendAsync("PUT", path, """{ "inviter": { "name": "Bram Oyelaran" }, "facts": { "acquaintance": "stranger", "inviterPays": "yes" } }""");

        Assert.Equal("consider", offer["assessment"].GetProperty("verdict").GetString());
        Assert.Equal("2026-11-02", offer["facts"].GetProperty("receivedOn").GetString());
        var earlier = Assert.Single(offer["earlierAssessments"].EnumerateArray());
        Assert.Equal(("redirect", "unsure"), (earlier.GetProperty("verdict").GetString(), earlier.GetProperty("facts").GetProperty("inviterPays").GetString()));
        Assert.Equal(["Noted and judged: Redirect.", "You changed: they mean to pay. Judged again: Consider."], offer["history"].EnumerateArray().Select(each => each.GetProperty("what").GetString()));

        var moved = await app.SendAsync("PUT", path, """{ "inviter": { "name": "Bram Oyelaran" }, "venue": "Elsewhere", "facts": { "acquaintance": "stranger", "inviterPays": "yes" } }""");
        Assert.Single(moved["earlierAssessments"].EnumerateArray());
    }

    [Fact]
    public async Task A_lunch_is_held_against_the_day_on_which_it_came_where_that_is_left_out()
    {
        var path = await app.NoteAsync("""{ "inviter": { "name": "Ingeborg Sallis" }, "facts": { "acquaintance": "metInPerson", "receivedOn": "2026-11-02" } }""");
        Assert.Equal(["facts.lastSeenOn"], (await app.SendAsync("PUT", path, """{ "inviter": { "name": "Ingeborg Sallis" }, "facts": { "acquaintance": "metInPerson", "lastSeenOn": "2026-11-03" } }""")).Faults);
    }

    [Theory]
    [InlineData("\"1\"", HttpStatusCode.OK)]
    [InlineData("\"7\", \"1\"", HttpStatusCode.OK)]
    [InlineData("*", HttpStatusCode.OK)]
    [InlineData("\"2\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("W/\"1\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("1", HttpStatusCode.PreconditionFailed)]
    public async Task A_change_is_for_the_version_that_was_read(string ifMatch, HttpStatusCode status)
    {
        var path = await app.NoteAsync(ColdCall);
        var answer = await app.SendAsync("PUT", path, """{ "inviter": { "name": "Somebody Else" }, "facts": { "acquaintance": "stranger" } }""", ("If-Match", ifMatch));
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == HttpStatusCode.OK ? "\"2\"" : "\"1\"", (await app.GetAsync(path)).Header("ETag"));
        if (status != HttpStatusCode.OK)
        {
            answer.IsProblem(status);
            (await app.SendAsync("DELETE", path, json: null, ("If-Match", ifMatch))).IsProblem(status);
        }
    }

    [Fact]
    public async Task Of_many_changes_to_one_version_at_the_same_moment_one_is_stored()
    {
        var path = await app.NoteAsync(ColdCall);
        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Task.Run(() =>
            app.SendAsync("PUT", path, $$"""{ "inviter": { "name": "Number {{number}}" }, "facts": { "acquaintance": "stranger" } }""", ("If-Match", "\"1\"")))));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(answer => answer.Status == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task A_removed_invitation_is_gone_for_good()
    {
        var path = await app.NoteAsync(ColdCall);
        Assert.Equal((HttpStatusCode.NoContent, ""), ((await app.SendAsync("DELETE", path, json: null)).Status, (await app.SendAsync("DELETE", path, json: null)).Status == HttpStatusCode.NotFound ? "" : "still there"));
        (await app.GetAsync(path)).IsProblem(HttpStatusCode.NotFound);
        (await app.SendAsync("PUT", path, ColdCall)).IsProblem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/api/v1/invitations/0")]
    [InlineData("/api/v1/invitations/-1")]
    [InlineData("/api/v1/invitations/9223372036854775807")]
    [InlineData("/api/v1/invitations/9223372036854775808")]
    [InlineData("/api/v1/invitations/none")]
    public async Task An_id_that_there_is_not_is_not_found(string path) => (await app.GetAsync(path)).IsProblem(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_repeated_call_answers_the_first_ones_result_and_stores_nothing()
    {
        var key = ("Idempotency-Key", "mail-4711");
        var first = await app.SendAsync("POST", ApiApp.Invitations, ColdCall, key);
        var again = await app.SendAsync("POST", ApiApp.Invitations, ColdCall, key);
        Assert.Equal((first.Status, first.Header("Location"), first.Header("ETag"), first.Text), (again.Status, again.Header("Location"), again.Header("ETag"), again.Text));

        (await app.SendAsync("POST", ApiApp.Invitations, ColdCall.Replace("stranger", "introduced", StringComparison.Ordinal), key)).IsProblem(HttpStatusCode.UnprocessableEntity);
        Assert.NotEqual(first.Header("Location"), (await app.SendAsync("POST", ApiApp.Invitations, ColdCall, ("Idempotency-Key", "mail-4712"))).Header("Location"));
    }

    [Fact]
    public async Task The_same_call_many_times_at_the_same_moment_stores_one()
    {
        var body = ColdCall.Replace("Teodora", "Parallela", StringComparison.Ordinal).Replace("teodora@", "parallela@", StringComparison.Ordinal);
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => app.SendAsync("POST", ApiApp.Invitations, body, ("Idempotency-Key", "at-once")))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.Status));
        Assert.Single(answers.Select(answer => answer.Header("Location")).Distinct());
        Assert.Single((await app.GetAsync("/api/v1/invitations?q=Parallela"))["items"].EnumerateArray());
    }

    [Theory]
    [InlineData(196, HttpStatusCode.Created)]
    [InlineData(197, HttpStatusCode.BadRequest)]
    public async Task A_key_has_a_length(int length, HttpStatusCode status) =>
        Assert.Equal(status, (await app.SendAsync("POST", ApiApp.Invitations, ColdCall, ("Idempotency-Key", new string('k', length)))).Status);

    [Fact]
    public async Task Whoever_invites_for_the_same_day_again_is_stored_with_a_warning()
    {
        var invitation = """{ "inviter": { "name": "Ottoline Brandvold", "email": "Ottoline@Example.org" }, "facts": { "acquaintance": "introduced", "proposedFor": "2026-12-03T12:30" } }""";
        var first = await app.NoteAsync(invitation);
        var again = await app.SendAsync("POST", ApiApp.Invitations, invitation.Replace("Ottoline@Example.org", "ottoline@example.org", StringComparison.Ordinal));

        Assert.Equal($"You noted an invitation of theirs for the same day before: {first.Split('/')[^1]}.", Assert.Single(again["warnings"].EnumerateArray()).GetProperty("text").GetString());
        Assert.Equal("inviter", again["warnings"][0].GetProperty("field").GetString());
    }

    [Fact]
    public async Task What_contradicts_itself_is_stored_with_a_warning()
    {
        var answer = await app.SendAsync("POST", ApiApp.Invitations,
            """{ "inviter": { "name": "Lucan Haverford" }, "facts": { "acquaintance": "stranger", "friendship": true, "receivedOn": "2026-11-10", "proposedFor": "2026-11-09T12:00" } }""");
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal(["facts.friendship", "facts.proposedFor"], answer["warnings"].EnumerateArray().Select(each => each.GetProperty("field").GetString()));
    }

    [Fact]
    public async Task Texts_keep_their_lengths()
    {
        var body = JsonNode.Parse(ColdCall)!;
        body["message"] = new string('m', 10_000);
        body["venue"] = new string('v', 200);
        Assert.Equal(HttpStatusCode.Created, (await app.SendAsync("POST", ApiApp.Invitations, body.ToJsonString())).Status);
        body["message"] = new string('m', 10_001);
        body["venue"] = new string('v', 201);
        body["inviter"]!["name"] = new string('n', 201);
        Assert.Equal(["inviter.name", "message", "venue"], (await app.SendAsync("POST", ApiApp.Invitations, body.ToJsonString())).Faults);
    }

    [Fact]
    public async Task Texts_are_kept_as_the_form_keeps_them_messages_with_their_lines_and_none_with_control_characters()
    {
        var answer = await app.SendAsync("POST", ApiApp.Invitations, """{ "inviter": { "name": " Nul\u0000l\nLined " }, "message": "One\r\nTwo\u0007", "facts": { "acquaintance": "stranger" } }""");
        Assert.Equal(("Null Lined", "One\nTwo"), (answer["inviter"].GetProperty("name").GetString(), answer["message"].GetString()));
    }

    [Fact]
    public async Task A_problem_has_its_id_whatever_the_caller_accepts()
    {
        foreach (var answer in new[] { await app.SendAsync("POST", ApiApp.Invitations, "{}", ("Accept", "text/html")), await app.GetAsync("/api/v1/invitations/999999", ("Accept", "text/html")) })
        {
            Assert.Equal("application/problem+json", answer.Header("Content-Type"));
            Assert.Matches("^[0-9a-f]{32}$", answer["traceId"].GetString());
        }
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    public async Task Each_path_has_its_methods(string method)
    {
        var answer = await app.SendAsync(method, "/api/v1/triage", method == "GET" ? null : "{}");
        answer.IsProblem(HttpStatusCode.MethodNotAllowed);
    }
}
