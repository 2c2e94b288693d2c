using Microsoft.Data.Sqlite;

namespace LunchTriage.Storage;

/// <summary>A database file, apart from what is in it.</summary>
public static class SqliteFile
{
    /// <summary>Makes a consistent copy, also while others read and write.</summary>
    /// <param name="file">The database.</param>
    /// <param name="copy">The new file.</param>
    /// <exception cref="IOException">The database is missing, or the new file exists already or can't be written.</exception>
    public static void Copy(string file, string copy)
    {
        if (!File.Exists(file))
        {
            throw new FileNotFoundException($"There is no database at {file} yet.");
        }

        if (Path.Exists(copy))
        {
            throw new IOException($"{copy} exists already. Choose another name.");
        }

        if (Path.GetDirectoryName(copy) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder {folder} for the copy. Make it first, or choose another place.");
        }

        try
        {
            using var source = Open(file, SqliteOpenMode.ReadOnly);
            using var target = Open(copy, SqliteOpenMode.ReadWriteCreate);
            source.BackupDatabase(target);
        }
        catch (SqliteException fault)
        {
            throw new IOException($"The copy {copy} can't be written: {fault.Message}", fault);
        }
    }

    // Not pooled: the file is let go of at once.
    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
