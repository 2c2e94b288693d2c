using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LunchTriage.Web.Tests.Exports;

/// <summary>Tells of each query that read many rows how many it had read when it ended.</summary>
internal sealed class EndedReads : DbCommandInterceptor
{
    private const int Many = 50;

    private readonly Channel<int> _ended = Channel.CreateUnbounded<int>();

    /// <summary>The next that ends; fails where none does in a while.</summary>
    public async Task<int> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await _ended.Reader.ReadAsync(patience.Token);
    }

    /// <summary>All that ended and weren't told of.</summary>
    public IReadOnlyList<int> Rest()
    {
        List<int> rest = [];
        while (_ended.Reader.TryRead(out var rows))
        {
            rest.Add(rows);
        }

        return rest;
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        if (eventData.ReadCount > Many)
        {
            _ended.Writer.TryWrite(eventData.ReadCount);
        }

        return result;
    }
}
