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

    /// <summary>Writes it for every index that begins with one of these columns, unless it is there for all of them: after each change of the schema, also one that was broken off.</summary>
    public static async Task WriteIfMissingAsync(LunchTriageContext context, CancellationToken cancellationToken)
    {
        // Makes the table where there is none, and nothing else.
        await context.Database.ExecuteSqlAsync($"ANALYZE sqlite_schema", cancellationToken);
        var columns = await context.Database.SqlQuery<IndexColumn>($"""
            SELECT it.tbl_name AS "Table", it.name AS "Index", of.name AS "Name"
            FROM sqlite_schema AS it, pragma_index_info(it.name) AS of
            WHERE it.type = 'index' AND of.name IS NOT NULL AND it.name NOT IN (SELECT idx FROM sqlite_stat1 WHERE idx IS NOT NULL)
            ORDER BY it.name, of.seqno
            """).ToListAsync(cancellationToken);
        var missing = columns.GroupBy(column => (column.Table, column.Index)).Where(index => Different.ContainsKey(index.First().Name)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        foreach (var index in missing)
        {
            var statistics = Statistics(index.Select(column => column.Name));
            await context.Database.ExecuteSqlAsync($"INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ({index.Key.Table}, {index.Key.Index}, {statistics})", cancellationToken);
        }

        // Lets this connection see them.
        await context.Database.ExecuteSqlAsync($"ANALYZE sqlite_schema", cancellationToken);
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

    private sealed record IndexColumn(string Table, string Index, string Name);
}
