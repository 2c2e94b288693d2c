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

    /// <summary>Gives a database that nobody uses any more another name, at one stroke.</summary>
    /// <param name="file">The database.</param>
    /// <param name="name">Its new path.</param>
    /// <exception cref="IOException">There is a file of that name.</exception>
    public static void Move(string file, string name)
    {
        // The last connection to close writes what stands in the log into the file.
        SqliteConnection.ClearAllPools();
        File.Move(file, name);
    }

    /// <summary>Removes a database, if it is there, with its log.</summary>
    public static void Remove(string file)
    {
        foreach (var part in (string[])[file, file + "-wal", file + "-shm"])
        {
            File.Delete(part);
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
