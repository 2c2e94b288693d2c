using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class LogsTests
{
    [Fact]
    public async Task A_log_line_names_the_route_and_nothing_that_a_person_typed()
    {
        using var temp = new TempDirectory();
        await using var app = AppProcess.Start(temp.In("data"), ["--urls", "http://127.0.0.1:0", "--LunchTriage:LogLevel=Debug"]);
        using var client = new HttpClient { BaseAddress = await app.AddressAsync() };

        foreach (var address in (string[])["/errors/404?q=Okonkwo", "/invitations/Okonkwo?q=Okonkwo", "/?q=Okonkwo", "/api/v1/invitations?q=Okonkwo", "/api/v1/Okonkwo", "/calendar/Okonkwo.ics", "/healthz?q=Okonkwo", "/app.css?q=Okonkwo"])
        {
            using var answer = await client.GetAsync(address);
        }

        using var form = new FormUrlEncodedContent([new("name", "Okonkwo")]);
        using var refused = await client.PostAsync("/invitations?q=Okonkwo", form);
        using var json = new StringContent("""{ "name": "Okonkwo" """, mediaType: new("application/json"));
        using var wrong = await client.PostAsync("/api/v1/triage?q=Okonkwo", json);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/?q=Okonkwo") { Headers = { Host = "okonkwo.example" } };
        using var unanswered = await client.SendAsync(foreign);
        Assert.Equal(HttpStatusCode.BadRequest, unanswered.StatusCode);

        await app.KillAsync();
        Assert.Matches(@"GET / 200 in \d+ ms [0-9a-f]{32}", app.Output);
        Assert.Matches(@"GET errors/\{code:int\} 404 in \d+ ms [0-9a-f]{32}", app.Output);
        Assert.Matches(@"GET /calendar/\{token\}\.ics 404 in \d+ ms [0-9a-f]{32}", app.Output);
        Assert.DoesNotContain("Okonkwo", app.Output + app.Errors, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_id_that_an_error_shows_ends_its_line_in_the_log()
    {
        using var temp = new TempDirectory();
        await using var app = AppProcess.Start(temp.In("data"), ["--urls", "http://127.0.0.1:0"]);
        using var client = new HttpClient { BaseAddress = await app.AddressAsync() };
        using var answer = await client.GetAsync("/api/v1/no-such-call");
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("traceId").GetString();
        await app.KillAsync();
        Assert.Matches($@"INF GET \(no route\) 404 in \d+ ms {id}\s", app.Output);
    }

    [Fact]
    public async Task A_quiet_app_says_only_where_it_is()
    {
        using var temp = new TempDirectory();
        await using var app = AppProcess.Start(temp.In("data"), ["--urls", "http://127.0.0.1:0"]);
        var address = await app.AddressAsync();
        using var client = new HttpClient { BaseAddress = address };
        await client.GetStringAsync("/healthz");
        await app.KillAsync();
        Assert.Equal([$"LunchTriage is at {address.ToString().TrimEnd('/')}", $"Its data lies in {temp.In("data")}", "Ctrl+C stops it."],
            app.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(app.Errors.Trim());
    }
}
