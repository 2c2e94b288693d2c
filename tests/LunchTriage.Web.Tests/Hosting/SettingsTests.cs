using System.Text.RegularExpressions;
using LunchTriage.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace LunchTriage.Web.Tests.Hosting;

public sealed partial class SettingsTests
{
    [Theory]
    [InlineData("LunchTriage:RateLimits:TriagePerMinute", "-1", "0", "a whole number from 0 to 100000")]
    [InlineData("LunchTriage:RateLimits:TriagePerMinute", "100001", "100000", "a whole number from 0 to 100000")]
    [InlineData("LunchTriage:RateLimits:LiveVerdictPerMinute", "many", "600", "a whole number from 0 to 100000")]
    [InlineData("LunchTriage:RequestKilobytes", "63", "64", "a whole number from 64 to 32768")]
    [InlineData("LunchTriage:RequestKilobytes", "", "32768", "a whole number from 64 to 32768")]
    [InlineData("LunchTriage:AllowedHosts", "*.example", "lunch.example", "host names, separated by commas, without scheme, port or wildcard")]
    [InlineData("LunchTriage:AllowedHosts", "lunch.example:80", "", "host names, separated by commas, without scheme, port or wildcard")]
    [InlineData("LunchTriage:LogLevel", "Loud", "Debug", "one of Debug, Information, Warning, Error")]
    [InlineData("LunchTriage:DataDirectory", " ", "data", "a path")]
    public void A_wrong_value_is_named_with_what_is_allowed(string key, string wrong, string right, string allowed)
    {
        Assert.Equal($"{key} is \"{wrong}\", but must be {allowed}.", Assert.Throws<StartRefused>(() => Settings.Check(With((key, wrong)))).Message);
        Settings.Check(With((key, right)));
    }

    [Theory]
    [InlineData("LunchTriage:RateLimits:TriagePerMinut")]
    [InlineData("LunchTriage:RateLimits")]
    [InlineData("LunchTriage:AllowedHosts:0")]
    [InlineData("LunchTriage")]
    public void An_unknown_key_is_an_error_and_not_ignored(string key) =>
        Assert.StartsWith($"{key} is no setting of LunchTriage. There are: LunchTriage:DataDirectory, ",
            Assert.Throws<StartRefused>(() => Settings.Check(With((key, "5")))).Message, StringComparison.Ordinal);

    [Fact]
    public void All_faults_are_said_at_once()
    {
        var refused = Assert.Throws<StartRefused>(() => Settings.Check(With(("LunchTriage:LogLevel", "Loud"), ("LunchTriage:RequestKilobytes", "0"), ("LunchTriage:Typo", "1"))));
        Assert.Equal(3, refused.Message.Split(Environment.NewLine).Length);
    }

    [Fact]
    public async Task An_app_with_a_wrong_setting_does_not_serve()
    {
        using var temp = new TempDirectory();
        await using var app = AppProcess.Start(temp.In("data"), ["--urls", "http://127.0.0.1:0"], ("LunchTriage__RateLimits__TriagePerMinute", "sixty"));
        await Refusal.IsAsync(app, "LunchTriage:RateLimits:TriagePerMinute is \"sixty\", but must be a whole number from 0 to 100000.");
    }

    [Fact]
    public async Task The_documentation_has_each_setting_as_it_is_declared_and_no_other()
    {
        var documented = Row().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "running.md"))).Select(row => row.Value);
        Assert.Equal(Settings.All.Select(setting => $"| `{setting.Key}` | {setting.DefaultInWords} | {setting.Allowed} | {setting.Meaning} |"), documented);
    }

    private static IConfiguration With(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();

    [GeneratedRegex(@"^\| `LunchTriage:.*\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
