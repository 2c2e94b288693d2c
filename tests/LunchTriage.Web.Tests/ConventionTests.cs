using System.Text.RegularExpressions;
using LunchTriage.Web.Tests.Hosting;

namespace LunchTriage.Web.Tests;

public sealed class ConventionTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "LunchTriage.Web");
    private static readonly string[] Doors = ["Pages", "Api", "Exports"];

    [Theory]
    [InlineData("Pages")]
    [InlineData("Api", "Exports")]
    [InlineData("Exports")]
    [InlineData("Invitations")]
    [InlineData("Owners")]
    [InlineData("Policies")]
    [InlineData("Reports")]
    [InlineData("Calendars")]
    [InlineData("Words")]
    [InlineData("Charts")]
    [InlineData("TagHelpers")]
    [InlineData("Demo")]
    [InlineData("Hosting", "Api")]
    public void A_door_is_used_by_none_of_the_others_nor_by_what_they_share(string folder, params string[] exceptions)
    {
        // The API answers with the exports, and the app is put together with the API's own description. Everything else that two doors need lies in a folder of its own.
        foreach (var door in Doors.Except([folder, .. exceptions]))
        {
            var mention = new Regex($@"\bWeb\.{door}\b|(?<![\w./]){door}(\.[A-Z]\w*)*\.[A-Z]");
            Assert.All(Sources(folder), file => Assert.False(mention.IsMatch(File.ReadAllText(file)), $"{file} uses {door}."));
        }
    }

    private static string[] Sources(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Web, folder), "*.cs*", SearchOption.AllDirectories)];
        Assert.NotEmpty(files);
        return files;
    }
}
