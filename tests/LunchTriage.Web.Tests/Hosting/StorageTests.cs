using System.Net;
using System.Net.Http.Json;
using LunchTriage.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;

namespace LunchTriage.Web.Tests.Hosting;

/// <summary>What the app does before its database is up to date, and where it can't be brought so far.</summary>
public sealed class StorageTests : IDisposable
{
    private static readonly string[] AnyPort = ["--urls", "http://127.0.0.1:0"];
    private readonly TempDirectory _temp = new();

    private string Database => _temp.In("data/lunchtriage.db");

    [Fact]
    public async Task Until_it_is_prepared_the_app_lives_is_not_ready_and_lets_pages_wait()
    {
        using var held = Hold();
        using var client = Client();
        await using var app = AppProcess.Start(_temp.In("data"), ["--urls", $"{client.BaseAddress}"]);
        await LivesAsync(client);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(client, "readyz"));
        var page = StatusAsync(client, "evaluate");
        Assert.DoesNotContain("LunchTriage is at", app.Output, StringComparison.Ordinal);

        held.Dispose();
        await app.AddressAsync();
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await page, await StatusAsync(client, "readyz")));
    }

    [Fact]
    public async Task Stopped_before_it_is_prepared_the_app_ends_without_a_word()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var held = Hold();
        using var client = Client();
        await using var app = AppProcess.Start(_temp.In("data"), ["--urls", $"{client.BaseAddress}"]);
        await LivesAsync(client);
        var page = StatusAsync(client, "evaluate");
        await app.AskToStopAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await page);

        held.Dispose();
        Assert.Equal((0, "", ""), (await app.EndAsync(), app.Output.Trim(), app.Errors.Trim()));
    }

    [Fact]
    public async Task Once_it_is_stopped_all_that_was_written_stands_in_one_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var app = AppProcess.Start(_temp.In("data"), ["--urls", "http://127.0.0.1:0"]);
        using var client = new HttpClient { BaseAddress = await app.AddressAsync() };
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "dashboard"));
        using var noted = await client.PostAsJsonAsync(new Uri("/api/v1/invitations", UriKind.Relative), new { inviter = new { name = "Ada" }, facts = new { acquaintance = "stranger" } });
        Assert.Equal(HttpStatusCode.Created, noted.StatusCode);
        await app.AskToStopAsync();
        Assert.Equal(0, await app.EndAsync());
        Assert.Equal(["lunchtriage.db"], Directory.GetFiles(_temp.In("data"), "lunchtriage.db*").Select(Path.GetFileName));
    }

    [Fact]
    public async Task Who_waited_for_what_cant_be_prepared_is_told_so_by_the_status_alone()
    {
        var prepared = new TaskCompletionSource();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        app.UseWhenPrepared(prepared.Task);
        app.MapGet("/", () => "served");
        await app.StartAsync();
        using var client = app.GetTestClient();
        var waits = client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.False(waits.IsCompleted);

        prepared.SetException(new StartRefused("why"));
        using var answer = await waits;
        Assert.Equal((HttpStatusCode.ServiceUnavailable, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_is_waited_for_no_longer()
    {
        var prepared = new TaskCompletionSource();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        var left = new TaskCompletionSource();
        app.Use(async (context, next) =>
        {
            await next(context);
            left.SetResult();
        });
        app.UseWhenPrepared(prepared.Task);
        await app.StartAsync();
        using var givenUp = new CancellationTokenSource();
        _ = app.GetTestServer().SendAsync(context => context.Request.Path = "/", givenUp.Token);
        Assert.False(left.Task.IsCompleted);
        await givenUp.CancelAsync();
        await left.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task After_a_failed_migration_nothing_is_served()
    {
        await MakeOfAnOlderVersionAsync();
        await using var app = AppProcess.Start(_temp.In("data"), AnyPort);
        await Refusal.IsAsync(app, $"The database {Database} can't be brought up to date: SQLite Error 1: 'duplicate column name");
        Assert.Single(Directory.GetFiles(_temp.In("data/copies")));
    }

    [Fact]
    public async Task Where_the_copy_before_a_migration_cant_be_written_the_migration_is_not_begun()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        await MakeOfAnOlderVersionAsync();
        Directory.Delete(_temp.In("data/copies"));
        // Where not even root can write.
        Directory.CreateSymbolicLink(_temp.In("data/copies"), "/proc");
        await using var app = AppProcess.Start(_temp.In("data"), AnyPort);
        await Refusal.IsAsync(app, $"The database {Database} can't be brought up to date: The copy {_temp.In("data/copies")}/before-");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_left_as_it_is()
    {
        Directory.CreateDirectory(_temp.In("data"));
        await File.WriteAllTextAsync(Database, "a letter, and no database at all");
        await using var app = AppProcess.Start(_temp.In("data"), AnyPort);
        await Refusal.IsAsync(app, $"The database {Database} can't be brought up to date: SQLite Error 26: 'file is not a database'.");
        Assert.Equal("a letter, and no database at all", await File.ReadAllTextAsync(Database));
    }

    public void Dispose() => _temp.Dispose();

    // While somebody else writes, the app can't: it lasts as long as the test wants.
    private SqliteConnection Hold()
    {
        Directory.CreateDirectory(_temp.In("data"));
        var connection = Open();
        Run(connection, "BEGIN IMMEDIATE");
        return connection;
    }

    // All but its first migration come again, and find what they make there already.
    private async Task MakeOfAnOlderVersionAsync()
    {
        await using (var app = AppProcess.Start(_temp.In("data"), AnyPort))
        {
            await app.AddressAsync();
        }

        using var connection = Open();
        Run(connection, "DELETE FROM __EFMigrationsHistory WHERE MigrationId > (SELECT min(MigrationId) FROM __EFMigrationsHistory)");
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static HttpClient Client() => new() { BaseAddress = new($"http://127.0.0.1:{AppProcess.FreePort()}/") };

    private static async Task LivesAsync(HttpClient client)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            try
            {
                Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "healthz"));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, patience.Token);
            }
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
