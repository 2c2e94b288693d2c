using System.Text.RegularExpressions;
using LunchTriage.Web.Tests.Hosting;

namespace LunchTriage.Web.Tests.Api;

/// <summary>Sends each command of docs/api.md, in its order, to an app in which nothing is noted yet.</summary>
public sealed partial class GuideTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task Each_command_of_the_guide_does_what_it_is_there_for()
    {
        var guide = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "api.md"));
        var commands = Block().Matches(guide).SelectMany(block => Command().Matches(block.Groups["text"].Value)).ToArray();
        Assert.Equal(16, commands.Length);
        foreach (var command in commands)
        {
            var parts = Part().Matches(command.Value).Select(part => part.Groups["quoted"].Success ? part.Groups["quoted"].Value : part.Value).ToArray();
            var body = After(parts, "-d").SingleOrDefault();
            (string, string)[] headers = [.. After(parts, "-H").Select(header => header.Split(": ", 2)).Where(header => header[0] != "Content-Type").Select(header => (header[0], header[1]))];
            var path = parts.Single(part => part.StartsWith("http://localhost:5080/", StringComparison.Ordinal))["http://localhost:5080".Length..];

            var answer = await app.SendAsync(After(parts, "-X").SingleOrDefault() ?? (body is null ? "GET" : "POST"), path, body, headers);

            Assert.True((int)answer.Status is 200 or 201, $"{command.Value}: {answer.Text}");
        }
    }

    private static IEnumerable<string> After(string[] parts, string option) => parts.Zip(parts.Skip(1)).Where(pair => pair.First == option).Select(pair => pair.Second);

    [GeneratedRegex("^```sh\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("""^curl (?:'[^']*'|[^'\n])*""", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("""'(?<quoted>[^']*)'|\S+""")]
    private static partial Regex Part();
}
