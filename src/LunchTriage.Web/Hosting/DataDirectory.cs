using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LunchTriage.Web.Demo;

namespace LunchTriage.Web.Hosting;

/// <summary>Where this owner's data lies. One running app holds it at a time.</summary>
internal sealed class DataDirectory(string path) : IDisposable
{
    private const string Variable = "LUNCHTRIAGE_DATA";
    private const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static readonly TextSetting Setting = new(
        "LunchTriage:DataDirectory",
        $"`{Variable}`, or else the system's place for a user's data (above)",
        "a path",
        text => !string.IsNullOrWhiteSpace(text),
        "Where the data lies.");

    private FileStream? _lock;

    public string Path { get; } = path;

    public string Database => System.IO.Path.Combine(Path, "lunchtriage.db");

    public string Copies => System.IO.Path.Combine(Path, "copies");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>What lies here was invented, to be looked at.</summary>
    public bool IsDemo { get; private init; }

    /// <summary>Eight characters that tell this directory from any other.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path)))[..8];

    /// <summary>The directory that the configuration names; nothing is made or touched.</summary>
    public static DataDirectory Locate(IConfiguration configuration, bool demo)
    {
        var path = Setting.Read(configuration) ?? NullIfEmpty(Environment.GetEnvironmentVariable(Variable)) ?? SystemsPlace();
        return new(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path)) + (demo ? DemosMark(configuration) : "")) { IsDemo = demo };
    }

    /// <summary>Makes the directory where it is missing, and holds it until disposed or until the process ends, however it ends.</summary>
    /// <exception cref="StartRefused">Another instance holds it, or it can't be made or written.</exception>
    public void Open()
    {
        try
        {
            Make(Path);
            Make(Copies);
            Make(Keys);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"The data directory {Path} can't be used: {fault.Message}");
        }

        try
        {
            // The system drops the lock with the process, so a crash leaves nothing to clean up.
            _lock = new FileStream(System.IO.Path.Combine(Path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new StartRefused($"Another LunchTriage is using the data directory {Path}. Stop it, or set {Variable} to another directory.");
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new StartRefused($"The data directory {Path} can't be used: {fault.Message}");
        }
    }

    /// <summary>What others than the owner may do with the directory, or null where they may do nothing.</summary>
    public string? Warning() =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(Path) & ~OwnersAlone) != UnixFileMode.None
            ? $"Other users of this machine may enter the data directory {Path}. To keep it to yourself: chmod 700 {Path}"
            : null;

    public void Dispose() => _lock?.Dispose();

    private static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            // A user's application data is that user's alone there already.
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnersAlone);
        }
    }

    // XDG_DATA_HOME or ~/.local/share, %LOCALAPPDATA%, ~/Library/Application Support. Not verified: on a new machine it is yet to be made.
    private static string SystemsPlace()
    {
        var place = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return place.Length > 0
            ? System.IO.Path.Combine(place, OperatingSystem.IsLinux() ? "lunchtriage" : "LunchTriage")
            : throw new StartRefused($"This user has no home directory. Set {Variable} to the directory that shall hold the data.");
    }

    private static string DemosMark(IConfiguration configuration) =>
        DemoPractice.Invitations.Read(configuration) is > 0 and var count ? string.Create(CultureInfo.InvariantCulture, $"-demo-{count}") : "-demo";

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
