using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage;

/// <summary>The model on SQLite.</summary>
/// <param name="options">The file.</param>
/// <param name="owner">On whose behalf.</param>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options, CurrentOwner owner) : LunchTriageContext(options, owner);
