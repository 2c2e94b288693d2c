using System.Net;

namespace LunchTriage.Web.Tests.Api;

public sealed class InvitationListTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task Pages_go_on_where_the_one_before_ended_newest_first()
    {
        for (var day = 1; day <= 5; day++)
        {
            await app.NoteAsync($$"""{ "inviter": { "name": "Paged {{day}}" }, "facts": { "acquaintance": "introduced", "receivedOn": "2026-01-0{{day}}" } }""");
        }

        var first = await app.GetAsync($"{ApiApp.Invitations}?q=Paged&limit=2");
        var second = await app.GetAsync($"{ApiApp.Invitations}?q=Paged&limit=2&after={first["next"].GetString()}");
        var third = await app.GetAsync($"{ApiApp.Invitations}?q=Paged&limit=2&after={second["next"].GetString()}");

        Assert.Equal(["Paged 5", "Paged 4", "Paged 3", "Paged 2", "Paged 1"], new[] { first, second, third }.SelectMany(Names));
        Assert.Equal("null", third["next"].GetRawText());
    }

    [Fact]
    public async Task An_item_is_an_invitation_cut_short()
    {
        var path = await app.NoteAsync("""{ "inviter": { "name": "Cutshort" }, "venue": "Café", "facts": { "acquaintance": "stranger", "meal": "coffee", "proposedFor": "2026-11-20T15:00", "receivedOn": "2026-11-02" } }""");
        await app.SendAsync("POST", $"{path}/decision", """{ "decision": "accepted" }""");
        await app.SendAsync("POST", $"{path}/outcome", """{ "result": "held", "hours": 1.5 }""");

        Assert.Equal(
            """
            [{"id":"ID","inviter":{"name":"Cutshort","email":"","organization":"","profession":""},"receivedVia":"other","venue":"Café","facts":{"meal":"coffee","proposedFor":"2026-11-20T15:00","receivedOn":"2026-11-02"},"assessment":{"verdict":"redirect","lunchType":null,"coldCall":true,"cost":{"hours":3},"policyVersion":1},"status":"held","decision":{"decision":"accepted","override":true},"outcome":{"result":"held","on":"2026-11-20","hours":1.5,"cancelledBy":null}}]
            """.Replace("ID", path.Split('/')[^1], StringComparison.Ordinal),
            (await app.GetAsync($"{ApiApp.Invitations}?q=cutshort"))["items"].GetRawText());
    }

    [Fact]
    public async Task Each_filter_lets_through_what_it_names()
    {
        await app.NoteAsync("""{ "inviter": { "name": "Filtered Stranger" }, "facts": { "acquaintance": "stranger", "receivedOn": "2025-06-01" } }""");
        var friend = await app.NoteAsync("""{ "inviter": { "name": "Filtered Neighbour" }, "facts": { "acquaintance": "metInPerson", "wantToMeet": "yes", "sameBuilding": true, "field": "same", "receivedOn": "2025-12-30", "proposedFor": "2026-01-08T12:30" } }""");
        await app.SendAsync("POST", $"{friend}/decision", """{ "decision": "declined" }""");

        foreach (var (query, names) in new Dictionary<string, string[]>
        {
            ["year=2025"] = ["Filtered Neighbour", "Filtered Stranger"],
            ["year=2024"] = [],
            ["from=2025-12-30&to=2025-12-30"] = ["Filtered Neighbour"],
            ["to=2025-12-29"] = ["Filtered Stranger"],
            ["verdict=redirect"] = ["Filtered Stranger"],
            ["type=neighbour"] = ["Filtered Neighbour"],
            ["type=none"] = ["Filtered Stranger"],
            ["status=turnedDown"] = ["Filtered Neighbour"],
            ["status=undecided"] = ["Filtered Stranger"],
            ["decision=declined"] = ["Filtered Neighbour"],
            ["coldCall=true"] = ["Filtered Stranger"],
            ["override=true"] = ["Filtered Neighbour"],
            ["decided=true"] = ["Filtered Neighbour"],
            ["decided=false"] = ["Filtered Stranger"],
            ["verdictWhenDecided=accept"] = ["Filtered Neighbour"],
            ["verdictWhenDecided=redirect"] = [],
            ["spent=true"] = [],
            ["spent=false"] = ["Filtered Neighbour", "Filtered Stranger"],
            ["override=false&coldCall=false"] = [],
        })
        {
            Assert.Equal(names, Names(await app.GetAsync($"{ApiApp.Invitations}?q=filtered&{query}")));
        }

        await app.SendAsync("POST", $"{friend}/decision", """{ "decision": "accepted" }""");
        Assert.Equal(["Filtered Neighbour"], Names(await app.GetAsync($"{ApiApp.Invitations}?q=filtered&by=counted&year=2026")));
    }

    [Fact]
    public async Task All_that_is_wrong_with_an_address_is_told_at_once() =>
        Assert.Equal(
            ["after", "by", "coldCall", "decision", "from", "limit", "override", "q", "status", "type", "verdict", "year"],
            (await app.GetAsync($"{ApiApp.Invitations}?year=1949&from=yesterday&by=paid&verdict=Accept&type=lunch&status=open&decision=none&coldCall=yes&override=1&q={new string('q', 201)}&after=x&limit=201")).Faults);

    [Theory]
    [InlineData("forgivin", true)]
    [InlineData("ODON \"old granary\"", true)]
    [InlineData("\"granary old\"", false)]
    [InlineData("forgiving NEAR(*\"", false)]
    [InlineData("forgiving ( * : -", true)]
    public async Task A_search_forgives(string typed, bool found)
    {
        await app.NoteAsync("""{ "inviter": { "name": "Ödön Forgiving" }, "venue": "The Old Granary", "facts": { "acquaintance": "introduced", "receivedOn": "2026-02-01" } }""");
        Assert.Equal(found, Names(await app.GetAsync($"{ApiApp.Invitations}?q={Uri.EscapeDataString(typed)}")).Any());
    }

    [Fact]
    public async Task Nothing_noted_is_an_empty_list()
    {
        var answer = await app.GetAsync($"{ApiApp.Invitations}?q=nobody-of-this-name");
        Assert.Equal((HttpStatusCode.OK, """{"items":[],"next":null}"""), (answer.Status, answer.Text));
    }

    private static IEnumerable<string?> Names(ApiApp.Answer page) => page["items"].EnumerateArray().Select(item => item.GetProperty("inviter").GetProperty("name").GetString());
}
