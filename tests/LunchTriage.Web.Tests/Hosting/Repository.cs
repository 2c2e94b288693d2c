namespace LunchTriage.Web.Tests.Hosting;

internal static class Repository
{
    /// <summary>The directory that the README's commands are run in.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string directory) =>
        File.Exists(Path.Combine(directory, "LunchTriage.sln")) ? directory : Find(Path.GetDirectoryName(directory) ?? throw new DirectoryNotFoundException("The tests run outside of the repository."));
}
