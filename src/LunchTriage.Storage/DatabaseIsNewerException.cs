namespace LunchTriage.Storage;

/// <summary>A newer version of the product wrote the database; this one would not understand it.</summary>
/// <param name="file">The database file.</param>
public sealed class DatabaseIsNewerException(string file)
    : Exception($"{file} was written by a newer version of LunchTriage. Start that version, or put back an older copy.");
