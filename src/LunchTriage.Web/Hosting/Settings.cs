using LunchTriage.Web.Demo;

namespace LunchTriage.Web.Hosting;

/// <summary>All settings of LunchTriage. Each is declared where it is used.</summary>
internal static class Settings
{
    public const string Section = "LunchTriage";

    public static IReadOnlyList<Setting> All { get; } =
    [
        DataDirectory.Setting,
        KnownHosts.Setting,
        RateLimits.TriagePerMinute,
        RateLimits.LiveVerdictPerMinute,
        RequestSize.Kilobytes,
        Logs.Level,
        DemoPractice.Invitations,
    ];

    /// <exception cref="StartRefused">A value is out of its bounds, or a key is unknown: all of them, a line each.</exception>
    public static void Check(IConfiguration configuration)
    {
        var unknown = configuration.GetSection(Section).AsEnumerable()
            .Where(entry => !string.IsNullOrEmpty(entry.Value) && !All.Any(setting => setting.Key.Equals(entry.Key, StringComparison.OrdinalIgnoreCase)))
            .Select(entry => $"{entry.Key} is no setting of LunchTriage. There are: {string.Join(", ", All.Select(setting => setting.Key))}.");
        string[] faults = [.. unknown, .. All.Select(setting => setting.Fault(configuration)).OfType<string>()];
        if (faults.Length > 0)
        {
            throw new StartRefused(string.Join(Environment.NewLine, faults));
        }
    }
}
