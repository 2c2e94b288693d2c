using System.Net;
using System.Text.Json;

namespace LunchTriage.Web.Tests.Api;

public sealed class OutcomeApiTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task An_outcome_is_told_as_it_was_posted()
    {
        var path = await AcceptedAsync("2026-11-20T12:30");
        var posted = """{"result":"held","on":"2026-11-21","hours":2.5,"cancelledBy":null,"paidBy":"split","benefit":{"mine":4,"theirs":5},"cameOfIt":"A referral","privateNote":"For me alone"}""";

        var answer = await app.SendAsync("POST", $"{path}/outcome", posted);

        Assert.Equal((HttpStatusCode.OK, "held", posted), (answer.Status, answer["status"].GetString(), answer["outcome"].GetRawText()));
        Assert.Equal(answer.Text, (await app.SendAsync("POST", $"{path}/outcome", answer["outcome"].GetRawText())).Text);
    }

    [Fact]
    public async Task All_but_the_result_may_be_left_out_and_the_day_is_the_reference_day()
    {
        var path = await AcceptedAsync("2026-11-20T12:30");
        var answer = await app.SendAsync("POST", $"{path}/outcome", """{ "result": "held", "benefit": null }""");
        Assert.Equal(("2026-11-20", JsonValueKind.Null), (answer["outcome"].GetProperty("on").GetString(), answer["outcome"].GetProperty("benefit").ValueKind));

        var half = await app.SendAsync("POST", $"{path}/outcome", """{ "result": "held", "benefit": { "theirs": 1 } }""");
        Assert.Equal("""{"mine":null,"theirs":1}""", half["outcome"].GetProperty("benefit").GetRawText());
    }

    [Theory]
    [InlineData("\"2\"", HttpStatusCode.OK)]
    [InlineData("*", HttpStatusCode.OK)]
    [InlineData("\"1\"", HttpStatusCode.PreconditionFailed)]
    public async Task An_outcome_and_taking_it_back_are_for_the_version_that_was_read(string ifMatch, HttpStatusCode status)
    {
        var path = await AcceptedAsync("2026-11-20T12:30");
        Assert.Equal(status, (await app.SendAsync("DELETE", $"{path}/outcome", json: null, ("If-Match", ifMatch))).Status);
        Assert.Equal(status, (await app.SendAsync("POST", $"{path}/outcome", """{ "result": "held" }""", ("If-Match", ifMatch))).Status);
        Assert.Equal(status == HttpStatusCode.OK ? "\"3\"" : "\"2\"", (await app.GetAsync(path)).Header("ETag"));
    }

    [Theory]
    [InlineData("held", false)]
    [InlineData("noShow", false)]
    [InlineData("cancelled", true)]
    public async Task What_lies_ahead_can_be_cancelled_but_not_held_or_missed(string result, bool canBe)
    {
        var path = await AcceptedAsync("2026-12-03T12:30");
        var answer = await app.SendAsync("POST", $"{path}/outcome", $$"""{ "result": "{{result}}" }""");
        if (canBe)
        {
            Assert.Equal("2026-12-03", answer["outcome"].GetProperty("on").GetString());
        }
        else
        {
            Assert.Equal(["on"], answer.Faults);
            Assert.Equal(HttpStatusCode.OK, (await app.SendAsync("POST", $"{path}/outcome", $$"""{ "result": "{{result}}", "on": "2026-11-24" }""")).Status);
        }
    }

    [Theory]
    [InlineData("\"hours\": 24", "\"hours\": 24.25", "hours")]
    [InlineData("\"hours\": 0", "\"hours\": -1", "hours")]
    [InlineData("\"hours\": 2.25", "\"hours\": 2.255", "hours")]
    [InlineData("\"hours\": 2", "\"hours\": \"2\"", "hours")]
    [InlineData("\"benefit\": { \"mine\": 1 }", "\"benefit\": { \"mine\": 0 }", "benefit.mine")]
    [InlineData("\"benefit\": { \"theirs\": 5 }", "\"benefit\": { \"theirs\": 6 }", "benefit.theirs")]
    [InlineData("\"benefit\": { \"mine\": 3 }", "\"benefit\": { \"mine\": 3.5 }", "benefit.mine")]
    [InlineData("\"benefit\": {}", "\"benefit\": 3", "benefit")]
    [InlineData("\"benefit\": {}", "\"benefitMine\": 3", "benefitMine")]
    [InlineData("\"paidBy\": \"split\"", "\"paidBy\": \"both\"", "paidBy")]
    [InlineData("\"cancelledBy\": null", "\"cancelledBy\": \"me\"", "cancelledBy")]
    [InlineData("\"on\": \"2026-11-24\"", "\"on\": \"2026-11-25\"", "on")]
    [InlineData("\"on\": \"2026-11-24\"", "\"on\": \"24 November\"", "on")]
    [InlineData("\"on\": null", "\"on\": \"\"", "on")]
    [InlineData("\"cameOfIt\": \"A talk\"", "\"cameOfIt\": [\"A talk\"]", "cameOfIt")]
    public async Task An_outcome_that_is_wrong_is_refused_with_what_is_allowed(string right, string wrong, string path)
    {
        var invitation = await AcceptedAsync("2026-11-20T12:30");
        Assert.Equal([path], (await app.SendAsync("POST", $"{invitation}/outcome", $$"""{ "result": "held", {{wrong}} }""")).Faults);
        Assert.Equal(HttpStatusCode.OK, (await app.SendAsync("POST", $"{invitation}/outcome", $$"""{ "result": "held", {{right}} }""")).Status);
    }

    [Fact]
    public async Task A_result_is_required() => Assert.Equal(["result"], (await app.SendAsync("POST", $"{await AcceptedAsync("2026-11-20T12:30")}/outcome", "{}")).Faults);

    [Fact]
    public async Task An_outcome_needs_an_accepted_invitation_and_while_it_stands_so_does_the_decision()
    {
        var path = await app.NoteAsync("""{ "inviter": { "name": "Perpetua Lindqvist" }, "facts": { "acquaintance": "introduced" } }""");
        (await app.SendAsync("POST", $"{path}/outcome", """{ "result": "cancelled" }""")).IsProblem(HttpStatusCode.Conflict);
        await app.SendAsync("POST", $"{path}/decision", """{ "decision": "accepted" }""");
        Assert.Equal(HttpStatusCode.OK, (await app.SendAsync("POST", $"{path}/outcome", """{ "result": "cancelled", "cancelledBy": "them" }""")).Status);

        var refused = await app.SendAsync("POST", $"{path}/decision", """{ "decision": "declined" }""");
        refused.IsProblem(HttpStatusCode.Conflict);
        Assert.Equal("While an outcome is recorded, the decision stands. Take the outcome back to change it.", refused["detail"].GetString());
        (await app.SendAsync("DELETE", $"{path}/decision", json: null)).IsProblem(HttpStatusCode.Conflict);

        var back = await app.SendAsync("DELETE", $"{path}/outcome", json: null);
        Assert.Equal(("coming", JsonValueKind.Null), (back["status"].GetString(), back["outcome"].ValueKind));
        Assert.Equal(HttpStatusCode.OK, (await app.SendAsync("DELETE", $"{path}/decision", json: null)).Status);
    }

    [Fact]
    public async Task There_is_no_outcome_of_what_is_not_there()
    {
        (await app.SendAsync("POST", "/api/v1/invitations/999999/outcome", """{ "result": "held" }""")).IsProblem(HttpStatusCode.NotFound);
        (await app.SendAsync("DELETE", "/api/v1/invitations/999999/outcome", json: null)).IsProblem(HttpStatusCode.NotFound);
        (await app.SendAsync("POST", $"{await AcceptedAsync("2026-11-20T12:30")}/outcome", "held")).IsProblem(HttpStatusCode.BadRequest);
    }

    private async Task<string> AcceptedAsync(string proposedFor)
    {
        var path = await app.NoteAsync($$"""{ "inviter": { "name": "Wendelin Marsh" }, "facts": { "acquaintance": "metInPerson", "receivedOn": "2026-11-10", "proposedFor": "{{proposedFor}}" } }""");
        await app.SendAsync("POST", $"{path}/decision", """{ "decision": "accepted" }""");
        return path;
    }
}
