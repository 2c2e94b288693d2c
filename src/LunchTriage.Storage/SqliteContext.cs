using LunchTriage.Storage.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage;

/// <summary>The model on SQLite.</summary>
/// <param name="options">The file.</param>
/// <param name="owner">On whose behalf.</param>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options, CurrentOwner owner) : LunchTriageContext(options, owner)
{
    internal override async Task ReadAtOneMomentAsync(CancellationToken cancellationToken)
    {
        if (Database.CurrentTransaction is not null)
        {
            return;
        }

        await Database.OpenConnectionAsync(cancellationToken);
        // Deferred, because any other takes the lock of those who write. It ends with the connection.
        await Database.UseTransactionAsync(((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true), cancellationToken);
    }

    internal override IQueryable<FoundInvitation> Found(SearchQuery query)
    {
        var match = SqliteSearch.Match(query, OwnerId);
        return Database.SqlQuery<FoundInvitation>($"""SELECT "rowid" AS "Place" FROM "InvitationSearch" WHERE "InvitationSearch" MATCH {match}""");
    }

    internal override Task FillSearchIfMissingAsync(CancellationToken cancellationToken) => SearchRebuild.RunIfMissingAsync(this, cancellationToken);

    private protected override async Task KeepSearchAsync(SearchChanges changes, CancellationToken cancellationToken)
    {
        await using var search = new SqliteSearch(this);
        foreach (var place in changes.Gone)
        {
            await search.ForgetAsync(place, cancellationToken);
        }

        foreach (var row in changes.Come)
        {
            await search.TakeAsync(row, cancellationToken);
        }
    }
}
