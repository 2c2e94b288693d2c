using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace LunchTriage.Web.Tests.Hosting;

/// <summary>The built app in a process of its own, on a real port of this machine.</summary>
internal sealed partial class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly TaskCompletionSource<Uri?> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AppProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.Exited += (_, _) => _address.TrySetResult(null);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it wrote so far.</summary>
    public string Output => Text(_output);

    public string Errors => Text(_errors);

    /// <summary>Starts the app with these arguments and variables; it need not come up.</summary>
    public static AppProcess Start(string dataDirectory, string[] arguments, params (string Name, string Value)[] variables)
    {
        // Its own output, not the copy beside the tests: as it is shipped.
        var built = AppContext.BaseDirectory.Replace("LunchTriage.Web.Tests", "LunchTriage.Web", StringComparison.Ordinal);
        return new(Command([Path.Combine(built, "LunchTriage.Web.dll"), .. arguments], dataDirectory, variables));
    }

    /// <summary>Runs <c>dotnet</c> in a directory.</summary>
    public static AppProcess StartDotnet(string directory, string[] arguments, string dataDirectory, params (string Name, string Value)[] variables)
    {
        var start = Command(arguments, dataDirectory, variables);
        start.WorkingDirectory = directory;
        return new(start);
    }

    /// <summary>Waits until the app says where it is.</summary>
    public async Task<Uri> AddressAsync(TimeSpan? patience = null) =>
        await _address.Task.WaitAsync(patience ?? Patience) ?? throw new InvalidOperationException($"It ended with {_process.ExitCode}: {Output}{Errors}");

    /// <summary>Waits until the app ends by itself.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync(new CancellationTokenSource(Patience).Token);
        return _process.ExitCode;
    }

    /// <summary>Asks it to stop, as Ctrl+C or a service manager would; not on Windows.</summary>
    public async Task AskToStopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync(new CancellationTokenSource(Patience).Token);
    }

    /// <summary>As a crash or a power cut would.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync(new CancellationTokenSource(Patience).Token);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    /// <summary>A port for an app whose address must be known before it says so.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static ProcessStartInfo Command(string[] arguments, string dataDirectory, (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", arguments);
        start.Environment.Remove("ASPNETCORE_URLS");
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment["LUNCHTRIAGE_DATA"] = dataDirectory;
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private void Read(string? line)
    {
        Keep(_output, line);
        if (line is not null && Greeting().Match(line) is { Success: true } greeting)
        {
            _address.TrySetResult(new Uri(greeting.Groups["address"].Value));
        }
    }

    private static void Keep(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.AppendLine(line);
        }
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    [GeneratedRegex("^LunchTriage is at (?<address>http://.*)$")]
    private static partial Regex Greeting();
}
