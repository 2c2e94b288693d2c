using System.Data.Common;
using System.Globalization;
using LunchTriage.Storage.Invitations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LunchTriage.Storage.Search;

/// <summary>
/// The index of words on SQLite, by FTS5: it keeps no text, only where words stand. What it is given is folded already, and the owner is part
/// of each word, so that one owner's words are never compared with another's. https://sqlite.org/fts5.html
/// </summary>
internal sealed class SqliteSearch : IAsyncDisposable
{
    private readonly DbCommand _forget;
    private readonly DbCommand _take;

    /// <param name="context">The database, with a transaction open.</param>
    public SqliteSearch(LunchTriageContext context)
    {
        _forget = Command(context, """DELETE FROM "InvitationSearch" WHERE "rowid" = $0""", parameters: 1);
        _take = Command(context, """INSERT INTO "InvitationSearch" ("rowid", "Name", "Email", "Organization", "Profession", "Venue", "Message", "CameOfIt", "DecisionNote", "PrivateNote") VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9)""", parameters: 10);
    }

    /// <summary>What FTS5 is asked for: an expression of nothing but quoted words.</summary>
    public static string Match(SearchQuery query, int ownerId) => string.Join(" AND ", query.Phrases.Select(phrase => $"\"{Owned(phrase.Words, ownerId)}\"{(phrase.IsPrefix ? " *" : "")}"));

    /// <summary>Forgets what stands in a place.</summary>
    public async Task ForgetAsync(long place, CancellationToken cancellationToken)
    {
        _forget.Parameters[0].Value = place;
        await _forget.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Takes an invitation in.</summary>
    public async Task TakeAsync(InvitationRow row, CancellationToken cancellationToken)
    {
        _take.Parameters[0].Value = ListPlace.Of(row.ReceivedOn, row.Id);
        string?[] texts = [row.InviterName, row.InviterEmail, row.InviterOrganization, row.InviterProfession, row.Venue, row.Message, row.CameOfIt, row.DecisionNote, row.PrivateNote];
        foreach (var (index, text) in texts.Index())
        {
            _take.Parameters[index + 1].Value = Owned(new FoldedText(text ?? "").Words, row.OwnerId);
        }

        await _take.ExecuteNonQueryAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _forget.DisposeAsync();
        await _take.DisposeAsync();
    }

    // Of one width, so that the index of short beginnings serves every owner alike.
    private static string Owned(string words, int ownerId)
    {
        var owner = ownerId.ToString("x8", CultureInfo.InvariantCulture);
        return words.Length == 0 ? "" : owner + words.Replace(" ", " " + owner, StringComparison.Ordinal);
    }

    private static DbCommand Command(LunchTriageContext context, string sql, int parameters)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (sql, context.Database.CurrentTransaction!.GetDbTransaction());
        for (var index = 0; index < parameters; index++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"${index}");
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
