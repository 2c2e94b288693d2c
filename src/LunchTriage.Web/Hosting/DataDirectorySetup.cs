using Microsoft.AspNetCore.DataProtection;

namespace LunchTriage.Web.Hosting;

internal static class DataDirectorySetup
{
    /// <summary>Opens the data directory before anything else could write to it, and keeps the keys of forms in it.</summary>
    public static void AddDataDirectory(this WebApplicationBuilder builder, CommandLine commandLine)
    {
        // A start that is refused for its address leaves no directory behind, and no changed database.
        builder.RefuseTakenPorts();
        var directory = DataDirectory.Locate(builder.Configuration, commandLine.Demo);
        directory.Open();
        // By a factory, so that the container disposes it and thereby lets go of the lock.
        builder.Services.AddSingleton(_ => directory);
        builder.Services.AddDataProtection()
            .SetApplicationName("LunchTriage")
            .PersistKeysToFileSystem(new DirectoryInfo(directory.Keys));
    }
}
