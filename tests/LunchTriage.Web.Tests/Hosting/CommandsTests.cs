namespace LunchTriage.Web.Tests.Hosting;

/// <summary>What can't be done is said in one line, without a stack trace, and ends with a code that isn't zero.</summary>
public sealed class CommandsTests : IDisposable
{
    private readonly TempDirectory _temp = new();

    [Theory]
    [InlineData("There is no command \"servee\". There are: serve, ", "servee")]
    [InlineData("\"serve twice\" isn't how serve is called. It is: serve.", "serve", "twice")]
    [InlineData("backup needs a FILE. It is called so: backup FILE.", "backup")]
    [InlineData("\"backup one two\" isn't how backup is called. It is: backup FILE.", "backup", "one", "two")]
    [InlineData("\"--port\" is no setting.", "--port", "5081")]
    [InlineData("\"surplus\" is no setting.", "--urls", "http://127.0.0.1:0", "surplus")]
    [InlineData("--urls needs a value.", "--urls")]
    public async Task What_was_mistyped_is_named(string line, params string[] arguments)
    {
        await using var app = AppProcess.Start(_temp.In("data"), arguments);
        await Refusal.IsAsync(app, line);
        Assert.False(Directory.Exists(_temp.In("data")));
    }

    [Fact]
    public async Task Help_names_the_commands_and_the_settings()
    {
        await using var app = AppProcess.Start(_temp.In("data"), ["--help"]);
        Assert.Equal(0, await app.EndAsync());
        Assert.Contains("serve", app.Output, StringComparison.Ordinal);
        Assert.Contains("LunchTriage:RateLimits:TriagePerMinute, a whole number from 0 to 100000", app.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_to_serve_may_be_said_or_left_out()
    {
        await using var said = AppProcess.Start(_temp.In("said"), ["serve", "--urls", "http://127.0.0.1:0"]);
        await using var leftOut = AppProcess.Start(_temp.In("left-out"), ["--urls=http://127.0.0.1:0"]);
        Assert.NotEqual(await said.AddressAsync(), await leftOut.AddressAsync());
        Assert.Contains($"Its data lies in {_temp.In("said")}", said.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _temp.Dispose();
}
