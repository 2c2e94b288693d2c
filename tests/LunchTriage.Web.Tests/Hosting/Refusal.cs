namespace LunchTriage.Web.Tests.Hosting;

internal static class Refusal
{
    /// <summary>The app ended with a code that isn't zero and one line that says this; nothing else, and above all no stack trace.</summary>
    public static async Task IsAsync(AppProcess app, string words)
    {
        var code = await app.EndAsync();
        var line = Assert.Single(app.Errors.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(words, line, StringComparison.Ordinal);
        Assert.Empty(app.Output.Trim());
        Assert.Equal(1, code);
    }
}
