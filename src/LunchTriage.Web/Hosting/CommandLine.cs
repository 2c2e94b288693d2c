using LunchTriage.Web.Demo;

namespace LunchTriage.Web.Hosting;

/// <summary>The command line, taken apart: a command, what it works on, and settings for the configuration.</summary>
internal sealed record CommandLine(string Command, IReadOnlyList<string> Operands, IReadOnlyList<string> Settings)
{
    // What has no section: the host's own, and the name of ours, which test hosts pass before its keys.
    private static readonly string[] Plain = ["urls", "http_ports", "https_ports", "environment", "contentRoot", "webroot", "applicationName", Hosting.Settings.Section];

    // The demo's setting by a name of its own, since it is one that people type.
    private const string Invitations = "--invitations";

    /// <summary>Whether the app shows invented data, in a directory of its own.</summary>
    public bool Demo { get; init; }

    public static CommandLine Parse(string[] arguments, string withoutCommand)
    {
        if (arguments is ["--help" or "-h" or "-?", ..])
        {
            return new("help", [], []);
        }

        string[] words = [.. arguments.TakeWhile(argument => !argument.StartsWith('-'))];
        string[] settings = [.. arguments[words.Length..].Select(Whole)];
        RefuseUnknown(settings);
        return words is [var command, .. var operands] ? new(command, operands, settings) : new(withoutCommand, [], settings);
    }

    /// <summary>A builder whose configuration was read and found sound.</summary>
    public WebApplicationBuilder CreateBuilder()
    {
        // Slim: no IIS, no event log, no hosting start-up assemblies; quicker to start, and nothing of it is missed.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // The settings are checked once, at the start: a file that changes later must not slip past.
            Args = [.. Settings, "--hostBuilder:reloadConfigOnChange=false"],
            // Else a published app that is started from another directory finds neither its settings nor its style sheets.
            ContentRootPath = Settings.Any(setting => setting.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory,
        });
        // Only Development does this by itself; without it `dotnet run` in Production answers assets with empty bodies.
        builder.WebHost.UseStaticWebAssets();
        // The assets are those that were built, and small. Else a build's assets are compressed again for each answer, at the lowest level.
        if (!builder.Environment.IsDevelopment())
        {
            builder.Configuration["ReloadStaticAssetsAtRuntime"] = bool.FalseString;
        }

        Hosting.Settings.Check(builder.Configuration);
        return builder;
    }

    private static string Whole(string setting) =>
        setting == Invitations || setting.StartsWith(Invitations + "=", StringComparison.Ordinal) ? $"--{DemoPractice.Invitations.Key}{setting[Invitations.Length..]}" : setting;

    // The configuration drops what it can't read without a word, and a typing error would pass unseen.
    private static void RefuseUnknown(string[] settings)
    {
        for (var at = 0; at < settings.Length; at++)
        {
            var setting = settings[at];
            var key = setting.Split('=')[0];
            var known = key.StartsWith("--", StringComparison.Ordinal)
                && (key.Contains(':', StringComparison.Ordinal) || Plain.Contains(key[2..], StringComparer.OrdinalIgnoreCase));
            if (!known)
            {
                throw new StartRefused($"\"{key}\" is no setting. Settings are written as --urls http://localhost:5081 or --{RateLimits.TriagePerMinute.Key}=60.");
            }

            if (!setting.Contains('=', StringComparison.Ordinal) && ++at == settings.Length)
            {
                throw new StartRefused($"{key} needs a value.");
            }
        }
    }
}
