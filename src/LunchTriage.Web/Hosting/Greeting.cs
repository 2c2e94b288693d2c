namespace LunchTriage.Web.Hosting;

internal static class Greeting
{
    /// <summary>Tells the person at the terminal where the app is and where their data lies. Not a log line: it is wanted at any log level.</summary>
    public static void SayWhereItIs(this WebApplication app)
    {
        var directory = app.Services.GetRequiredService<DataDirectory>();
        Console.WriteLine(string.Join(Environment.NewLine, app.Urls.Select(url => $"LunchTriage is at {url}")
            .Append($"Its data lies in {directory.Path}").Append("Ctrl+C stops it.")));
        if (directory.Warning() is { } warning)
        {
            Console.Error.WriteLine(warning);
        }
    }
}
