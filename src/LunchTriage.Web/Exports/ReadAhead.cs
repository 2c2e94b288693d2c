using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace LunchTriage.Web.Exports;

/// <summary>Reads the next lines while those before them are written and sent: a long export takes as long as the slower of both, not as both.</summary>
internal static class ReadAhead
{
    private const int Lines = 128;
    private const int Batches = 4;

    /// <summary>The same in the same order. No more than some hundred are read and not yet taken; who takes no more stops the reading, and waits until it has.</summary>
    public static async IAsyncEnumerable<T> Of<T>(IAsyncEnumerable<T> source, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var batches = Channel.CreateBounded<List<T>>(new BoundedChannelOptions(Batches) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(() => ReadAsync(source, batches.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken))
            {
                foreach (var each in batch)
                {
                    yield return each;
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
            // What went wrong comes out of the channel.
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> source, ChannelWriter<List<T>> batches, CancellationToken cancellationToken)
    {
        try
        {
            var batch = new List<T>(Lines);
            await foreach (var each in source.WithCancellation(cancellationToken))
            {
                batch.Add(each);
                if (batch.Count == Lines)
                {
                    await batches.WriteAsync(batch, cancellationToken);
                    batch = new(Lines);
                }
            }

            await batches.WriteAsync(batch, cancellationToken);
            batches.Complete();
        }
        catch (Exception fault)
        {
            batches.Complete(fault);
            throw;
        }
    }
}
