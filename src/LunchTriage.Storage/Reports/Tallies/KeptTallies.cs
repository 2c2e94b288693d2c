using System.Runtime.CompilerServices;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Reports.Tallies;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>Reads tallies as they are kept, thousands at a time: by the model's own query, but without what the model makes of each row, which takes as long again as to read it.</summary>
internal static class KeptTallies
{
    /// <summary>The tallies of rows, on the first day of their month. The context has to read at one moment.</summary>
    public static async IAsyncEnumerable<Tally> ReadAsync(IQueryable<TallyRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = rows.Select(row => new { row.Month, row.Key, row.Count, row.Hundredths }).CreateDbCommand();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            yield return new(DateOnly.FromDayNumber(reader.GetInt32(0)), KnownKeys.Of(reader.GetString(1)), reader.GetInt32(2), Hours.FromHundredths(reader.GetInt32(3)));
        }
    }
}
