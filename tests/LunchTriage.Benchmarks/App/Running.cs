using System.Diagnostics;

namespace LunchTriage.Benchmarks.App;

/// <summary>A process of an app that answers.</summary>
/// <param name="Process">The process.</param>
/// <param name="Client">Asks it.</param>
/// <param name="UntilAnswered">From its start to its first answered page.</param>
internal sealed record Running(Process Process, HttpClient Client, TimeSpan UntilAnswered) : IAsyncDisposable
{
    /// <summary>Memory that it holds, in MB of a million bytes.</summary>
    public double Megabytes
    {
        get
        {
            Process.Refresh();
            return Process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Processor time that it took so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            Process.Refresh();
            return Process.TotalProcessorTime;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Process.Kill();
        await Process.WaitForExitAsync();
        Process.Dispose();
    }
}
