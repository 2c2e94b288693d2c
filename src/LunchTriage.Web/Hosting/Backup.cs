using LunchTriage.Storage;

namespace LunchTriage.Web.Hosting;

/// <summary>The command that copies the data, also while the app runs.</summary>
internal static class Backup
{
    public static async Task WriteAsync(CommandLine commandLine)
    {
        var directory = DataDirectory.Locate(commandLine.CreateBuilder().Configuration, demo: false);
        var copy = Path.GetFullPath(commandLine.Operands[0]);
        try
        {
            SqliteFile.Copy(directory.Database, copy);
        }
        catch (IOException fault)
        {
            throw new StartRefused(fault.Message);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(copy, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await Console.Out.WriteLineAsync($"Copied to {copy}");
    }
}
