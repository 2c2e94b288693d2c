using System.Runtime.CompilerServices;
using LunchTriage.Web.Exports;

namespace LunchTriage.Web.Tests.Exports;

public sealed class ReadAheadTests
{
    private int _read;
    private bool _ended;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(128)]
    [InlineData(1000)]
    public async Task All_comes_in_order(int count) => Assert.Equal(Enumerable.Range(1, count), await ReadAhead.Of(NumbersAsync(count)).ToListAsync());

    [Fact]
    public async Task What_goes_wrong_while_reading_goes_wrong_for_who_takes() =>
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await ReadAhead.Of(NumbersAsync(1000, faultAfter: 500)).ToListAsync());

    [Fact]
    public async Task It_reads_not_far_ahead_and_ends_with_who_takes()
    {
        Assert.Equal([1, 2, 3], await ReadAhead.Of(NumbersAsync(1_000_000)).Take(3).ToListAsync());
        Assert.True(_ended);
        Assert.InRange(_read, 3, 1000);
    }

    private async IAsyncEnumerable<int> NumbersAsync(int count, int? faultAfter = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            while (_read < count)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await Task.CompletedTask;
                yield return _read == faultAfter ? throw new InvalidOperationException() : ++_read;
            }
        }
        finally
        {
            _ended = true;
        }
    }
}
