using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage;

/// <summary>Tells SQLite's planner how many rows an owner has, and how many of them are alike.</summary>
/// <remarks>
/// Left alone it takes any owner for one of ten rows, and rather looks through all of them than fetches five by their ids. Numbers
/// that are the same everywhere, not those of <c>ANALYZE</c>: so each database goes about its queries as the tested ones do. See
/// https://sqlite.org/queryplanner-ng.html#howtofix and https://sqlite.org/fileformat2.html#stat1tab.
/// </remarks>
internal static class SqliteStatistics
{
    // Lets the connection see what stands in the table.
    private const string Load = "ANALYZE sqlite_schema";

    private const int Rows = 1_000_000;
    private const int RowsOfAnOwner = 100_000;

    // How many different values an owner's rows have in a column, as the invented invitations have them; in any other, each its own.
    private static readonly Dictionary<string, int> Different = new(StringComparer.Ordinal)
    {
        ["OwnerId"] = 1,
        ["ReceivedOn"] = 3650,
        ["CountedOn"] = 3650,
        ["ReferenceDay"] = 3650,
        ["InviterId"] = 25_000,
        // Many have none.
        ["EmailKey"] = 1000,
        ["Verdict"] = 5,
        ["Decision"] = 5,
        ["Result"] = 2,
        ["LunchType"] = 7,
        ["Month"] = 120,
        ["Invited"] = 60,
    };

    /// <summary>The columns whose values are alike in many rows.</summary>
    public static IEnumerable<string> Columns => Different.Keys;

    /// <summary>Writes it for every index that begins with one of these columns, and has none yet.</summary>
    /// <remarks>Not by queries of the model: each start asks, and they would have to be translated.</remarks>
    public static async Task WriteIfMissingAsync(LunchTriageContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            // Makes the table where there is none, and nothing else.
            command.CommandText = Load;
            await command.ExecuteNonQueryAsync(cancellationToken);
            var missing = (await WithoutAsync(command, cancellationToken)).Where(index => Different.ContainsKey(index.Columns[0])).ToList();
            if (missing.Count > 0)
            {
                // Put together of names of the schema, which are the product's own.
                command.CommandText = string.Concat(missing.Select(index => $"INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('{index.Table}', '{index.Name}', '{Statistics(index.Columns)}');")) + Load;
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private static async Task<IReadOnlyList<(string Table, string Name, string[] Columns)>> WithoutAsync(DbCommand command, CancellationToken cancellationToken)
    {
        command.CommandText = """
            SELECT tbl_name, name, (SELECT group_concat(of.name, ' ' ORDER BY of.seqno) FROM pragma_index_info(it.name) AS of)
            FROM sqlite_schema AS it
            WHERE type = 'index' AND name NOT IN (SELECT idx FROM sqlite_stat1 WHERE idx IS NOT NULL)
            """;
        List<(string, string, string[])> indexes = [];
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            indexes.Add((reader.GetString(0), reader.GetString(1), (await reader.IsDBNullAsync(2, cancellationToken) ? "" : reader.GetString(2)).Split(' ')));
        }

        return indexes;
    }

    // All rows, then how many have the first column alike, the first two, and so on.
    private static string Statistics(IEnumerable<string> columns)
    {
        var (statistics, alike) = (Rows.ToString(CultureInfo.InvariantCulture), RowsOfAnOwner);
        foreach (var column in columns)
        {
            alike = int.Max(1, alike / Different.GetValueOrDefault(column, RowsOfAnOwner));
            statistics += string.Create(CultureInfo.InvariantCulture, $" {alike}");
        }

        return statistics;
    }
}
