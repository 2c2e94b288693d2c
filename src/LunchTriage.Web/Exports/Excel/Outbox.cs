namespace LunchTriage.Web.Exports.Excel;

/// <summary>Where an archive is written to in memory, synchronously as <see cref="System.IO.Compression.ZipArchive"/> ends each of its entries, until it is sent on asynchronously, as a response wants it.</summary>
internal sealed class Outbox : MemoryStream
{
    /// <summary>How much is worth sending.</summary>
    private const int Enough = 32 * 1024;

    /// <summary>What was sent can't be gone back to.</summary>
    public override bool CanSeek => false;

    /// <summary>Whether so much was written that it should be sent.</summary>
    public bool IsFull => Length > Enough;

    /// <summary>Sends what was written since the last time.</summary>
    public async Task SendAsync(Stream target, CancellationToken cancellationToken)
    {
        await target.WriteAsync(GetBuffer().AsMemory(0, (int)Length), cancellationToken);
        SetLength(0);
    }
}
