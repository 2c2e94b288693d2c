using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LunchTriage.Storage;

/// <summary>Tells, in microseconds, whether anything was written since: the number changes with every commit, whoever made it, also another process.</summary>
/// <param name="file">The path of the database file; it has to be there when the number is asked for first.</param>
public sealed class DataVersion(string file) : IDisposable
{
    private readonly Lock _oneAtATime = new();
    private SqliteCommand? _ask;

    /// <summary>The number now. What was read after a number was taken, and before another is found, still stands so.</summary>
    public long Current
    {
        get
        {
            lock (_oneAtATime)
            {
                return Convert.ToInt64((_ask ??= Ask()).ExecuteScalar(), CultureInfo.InvariantCulture);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_oneAtATime)
        {
            _ask?.Connection?.Dispose();
            _ask?.Dispose();
        }
    }

    // A connection of its own that never writes: to each connection SQLite tells of the commits of all others.
    private SqliteCommand Ask()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            connection.Open();
            var command = connection.CreateCommand();
            command.CommandText = "PRAGMA data_version";
            return command;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
