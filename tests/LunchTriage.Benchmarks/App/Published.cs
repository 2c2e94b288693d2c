using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LunchTriage.Benchmarks.App;

/// <summary>An app that was published, and its processes.</summary>
/// <param name="Assembly">Its assembly.</param>
internal sealed record Published(string Assembly)
{
    /// <summary>Where everything that is measured lies, outside of the repository and its build settings.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), "lunchtriage-measured");

    /// <summary>LunchTriage.</summary>
    public static async Task<Published> AppAsync()
    {
        var target = Path.Combine(Folder, "app");
        await DotnetAsync(Directory.GetCurrentDirectory(), "publish", "src/LunchTriage.Web", "-c", "Release", "-o", target);
        return new(Path.Combine(target, "LunchTriage.Web.dll"));
    }

    /// <summary>What <c>dotnet new webapp</c> makes.</summary>
    public static async Task<Published> EmptyAsync()
    {
        var source = Path.Combine(Folder, "empty-source", "Empty");
        if (!Directory.Exists(source))
        {
            Directory.CreateDirectory(source);
            await DotnetAsync(source, "new", "webapp");
        }

        var target = Path.Combine(Folder, "empty");
        await DotnetAsync(source, "publish", "-c", "Release", "-o", target);
        return new(Path.Combine(target, "Empty.dll"));
    }

    /// <summary>Starts it on a free port of this machine and waits until it answers.</summary>
    public async Task<Running> StartAsync(string dataDirectory, string path = "/", params string[] command)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Assembly, .. command, "--urls", address.GetLeftPart(UriPartial.Authority)]) { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(Assembly) };
        start.Environment["LUNCHTRIAGE_DATA"] = dataDirectory;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["LunchTriage__LogLevel"] = "Warning";
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, AllowAutoRedirect = false }) { BaseAddress = address };
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                return new(process, client, clock.Elapsed);
            }
            catch (HttpRequestException) when (!process.HasExited && clock.Elapsed < TimeSpan.FromMinutes(2))
            {
                await Task.Delay(2);
            }
        }
    }

    /// <summary>The path of a folder with nothing in it.</summary>
    public static string Fresh(string name)
    {
        var folder = Path.Combine(Folder, name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return folder;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task DotnetAsync(string directory, params string[] arguments)
    {
        // Of this build's own settings none is handed on.
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = directory, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}: {output}");
        }
    }
}
