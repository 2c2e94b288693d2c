using System.Globalization;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports.Tallies;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage;

/// <summary>The database as a whole: brings it up to date, copies it.</summary>
public sealed class Database(LunchTriageContext context, OwnerStore owners, TimeProvider time)
{
    /// <summary>Applies what migrations are pending, after a copy of the file is kept, and makes the local owner on the first start.</summary>
    /// <param name="copies">The folder for copies.</param>
    /// <param name="timeZone">Guesses the IANA id of the new owner's time zone; asked on the first start alone, because looking through all zones takes long.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="DatabaseIsNewerException">A newer version of the product wrote the file.</exception>
    /// <exception cref="IOException">The copy can't be written; the database is as it was.</exception>
    /// <exception cref="SqliteException">The file is no database, or a migration failed; the database is as the migrations before it left it.</exception>
    public async Task PrepareAsync(string copies, Func<string> timeZone, CancellationToken cancellationToken)
    {
        var known = context.Database.GetMigrations().ToList();
        var applied = File.Exists(FilePath) ? (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList() : [];
        if (applied.Except(known).Any())
        {
            throw new DatabaseIsNewerException(FilePath);
        }

        if (known.Count > applied.Count)
        {
            if (applied.Count > 0)
            {
                Directory.CreateDirectory(copies);
                SqliteFile.Copy(FilePath, Path.Combine(copies, $"before-{known[^1]}-{time.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}.db"));
            }

            await ForgetAbandonedLockAsync(cancellationToken);
            await MigrateAsync(cancellationToken);
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
        }

        await SqliteStatistics.WriteIfMissingAsync(context, cancellationToken);
        await TallyRebuild.RunIfMissingAsync(context, cancellationToken);
        await context.FillSearchIfMissingAsync(cancellationToken);

        // The same question that each page begins with, so that the first one finds it translated.
        if (await owners.FindAsync(cancellationToken) is null)
        {
            context.Owners.Add(new() { Id = CurrentOwner.Local.Id, TimeZone = timeZone(), CreatedAt = time.GetUtcNow() });
            context.Policies.Add(PolicyStore.Row(Policy.Default, time.GetUtcNow()));
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>Whether the database answers.</summary>
    public Task<bool> AnswersAsync(CancellationToken cancellationToken) => context.Owners.AnyAsync(cancellationToken);

    // A migration that fills a folded column needs what folds it: SQL can't.
    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            ((SqliteConnection)context.Database.GetDbConnection()).CreateFunction("alike", (string name) => Folded.Alike(name), isDeterministic: true);
            await context.Database.MigrateAsync(cancellationToken);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    // A process that was killed while it migrated leaves EF's lock behind, and EF would wait for it without end. There is no other
    // migration to be shut out: one app holds the data directory. https://learn.microsoft.com/ef/core/providers/sqlite/limitations#concurrent-migrations-protection
    private async Task ForgetAbandonedLockAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(FilePath))
        {
            await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken);
        }
    }

    private string FilePath => new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
}
