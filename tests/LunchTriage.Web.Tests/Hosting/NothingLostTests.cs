using System.Globalization;
using System.Net;
using LunchTriage.Web.Tests.Pages;
using Microsoft.Data.Sqlite;

namespace LunchTriage.Web.Tests.Hosting;

/// <summary>Real processes that are killed, copied and put back while invitations are noted.</summary>
public sealed class NothingLostTests : IDisposable
{
    private static readonly string[] AnyPort = ["--urls", "http://127.0.0.1:0"];
    private readonly TempDirectory _temp = new();

    [Fact]
    public async Task What_was_answered_before_a_crash_is_there_after_it()
    {
        var answered = new Dictionary<long, string>();
        foreach (var least in (int[])[5, 20, 40])
        {
            await using var app = AppProcess.Start(_temp.In("data"), AnyPort);
            using var posted = new PostedInvitations(await app.AddressAsync(), people: 6);
            await posted.UntilAsync(least);
            await app.KillAsync();
            await posted.EndAsync();
            Assert.True(posted.Answered.Count >= least);
            foreach (var (id, name) in posted.Answered)
            {
                Assert.True(answered.TryAdd(id, name), $"{id} was given twice");
            }
        }

        Assert.Equal("ok", Ask(_temp.In("data/lunchtriage.db"), "PRAGMA integrity_check"));
        Assert.Equal("", Ask(_temp.In("data/lunchtriage.db"), "PRAGMA foreign_key_check"));
        await ServesAsync(_temp.In("data"), answered);
    }

    [Fact]
    public async Task A_copy_that_is_made_while_invitations_are_noted_is_whole_and_serves_them_when_it_is_put_back()
    {
        var copy = _temp.In("copy.db");
        Dictionary<long, string> before;
        await using (var app = AppProcess.Start(_temp.In("data"), AnyPort))
        {
            using var posted = new PostedInvitations(await app.AddressAsync(), people: 4);
            await posted.UntilAsync(15);
            before = posted.Answered.ToDictionary();
            await using var backup = AppProcess.Start(_temp.In("data"), ["backup", copy]);
            Assert.Equal((0, ""), (await backup.EndAsync(), backup.Errors.Trim()));
            Assert.Equal($"Copied to {copy}", backup.Output.Trim());
            await posted.UntilAsync(posted.Answered.Count + 15);
            await posted.EndAsync();
        }

        Assert.Equal("ok", Ask(copy, "PRAGMA integrity_check"));
        Assert.Equal("", Ask(copy, "PRAGMA foreign_key_check"));
        Assert.Equal("0", Ask(copy, "SELECT COUNT(*) FROM Invitations WHERE Id NOT IN (SELECT InvitationId FROM Assessments) OR Id NOT IN (SELECT InvitationId FROM History)"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(copy));
        }

        // As docs/running.md says.
        foreach (var file in (string[])["lunchtriage.db", "lunchtriage.db-wal", "lunchtriage.db-shm"])
        {
            File.Delete(_temp.In("data/" + file));
        }

        File.Copy(copy, _temp.In("data/lunchtriage.db"));
        await ServesAsync(_temp.In("data"), before);
    }

    [Fact]
    public async Task A_copy_replaces_no_file_that_is_there()
    {
        await MakeAsync();
        await File.WriteAllTextAsync(_temp.In("precious"), "mine");
        await using var backup = AppProcess.Start(_temp.In("data"), ["backup", _temp.In("precious")]);
        await Refusal.IsAsync(backup, $"{_temp.In("precious")} exists already. Choose another name.");
        Assert.Equal("mine", await File.ReadAllTextAsync(_temp.In("precious")));
    }

    [Fact]
    public async Task Where_there_is_no_database_there_is_no_copy()
    {
        await using var backup = AppProcess.Start(_temp.In("data"), ["backup", _temp.In("copy.db")]);
        await Refusal.IsAsync(backup, $"There is no database at {_temp.In("data/lunchtriage.db")} yet.");
        Assert.False(File.Exists(_temp.In("copy.db")));
    }

    [Fact]
    public async Task A_copy_needs_a_folder_that_is_there()
    {
        await MakeAsync();
        await using var backup = AppProcess.Start(_temp.In("data"), ["backup", _temp.In("no/such/directory/copy.db")]);
        await Refusal.IsAsync(backup, $"There is no folder {_temp.In("no/such/directory")} for the copy. Make it first, or choose another place.");
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        await MakeAsync();
        Ask(_temp.In("data/lunchtriage.db"), "INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('29991231000000_Later', '99.0.0') RETURNING MigrationId");
        await using var app = AppProcess.Start(_temp.In("data"), AnyPort);
        await Refusal.IsAsync(app, $"{_temp.In("data/lunchtriage.db")} was written by a newer version of LunchTriage. Start that version, or put back an older copy.");
        Assert.Empty(Directory.GetFiles(_temp.In("data/copies")));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _temp.Dispose();
    }

    private async Task MakeAsync()
    {
        await using var app = AppProcess.Start(_temp.In("data"), AnyPort);
        await app.AddressAsync();
    }

    private static async Task ServesAsync(string data, IReadOnlyDictionary<long, string> invitations)
    {
        await using var app = AppProcess.Start(data, AnyPort);
        using var client = new HttpClient { BaseAddress = await app.AddressAsync() };
        foreach (var (id, name) in invitations)
        {
            using var answer = await client.GetAsync(new Uri($"/invitations/{id}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains(name, PageText.Of(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        }
    }

    private static string Ask(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }
}
