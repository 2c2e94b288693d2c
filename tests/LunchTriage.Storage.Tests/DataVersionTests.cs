using Microsoft.Data.Sqlite;

namespace LunchTriage.Storage.Tests;

public sealed class DataVersionTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task It_changes_with_what_anybody_commits_and_with_nothing_else()
    {
        using var version = new DataVersion(database.FilePath);
        var before = version.Current;
        await using var other = new SqliteConnection($"Data Source={database.FilePath};Pooling=False");
        await other.OpenAsync();
        await AskAsync(other, "SELECT COUNT(*) FROM Invitations");
        await AskAsync(other, "BEGIN; UPDATE Owners SET Name = 'Eve'; ROLLBACK");
        Assert.Equal(before, version.Current);
        await AskAsync(other, "UPDATE Owners SET Name = 'Eve'");
        Assert.NotEqual(before, version.Current);
        Assert.Equal(version.Current, version.Current);
    }

    private static async Task AskAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
