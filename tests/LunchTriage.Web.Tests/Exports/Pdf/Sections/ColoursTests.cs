using System.Globalization;
using System.Text.RegularExpressions;
using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Web.Exports.Pdf.Sections;
using LunchTriage.Web.Exports.Pdf.Writing;
using LunchTriage.Web.Tests.Hosting;

namespace LunchTriage.Web.Tests.Exports.Pdf.Sections;

public sealed partial class ColoursTests
{
    private static readonly Dictionary<string, string> ByDay = Token()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "LunchTriage.Web", "wwwroot", "tokens.css")))
        .ToDictionary(token => token.Groups["name"].Value, token => token.Groups["day"].Value);

    [Fact]
    public void Paper_has_the_colours_of_pages_by_day()
    {
        Assert.All(Enum.GetValues<Verdict>(), verdict =>
        {
            var (name, (ink, wash, edge)) = (JsonName.Of(verdict), VerdictColours.Of(verdict));
            Assert.Equal([ByDay[name], ByDay[name + "-wash"], ByDay[name + "-edge"]], [Hex(ink), Hex(wash), Hex(edge)]);
        });
        Assert.Equal(
            [ByDay["ink"], ByDay["ink-soft"], ByDay["rule"], ByDay["edge"], ByDay["well"], ByDay["spent"], ByDay["protected"]],
            [Hex(Colour.Ink), Hex(Colour.SoftInk), Hex(Colour.Rule), Hex(Colour.Edge), Hex(Colour.Well), Hex(Colour.Spent), Hex(Colour.Protected)]);
    }

    private static string Hex(Colour colour) => string.Create(CultureInfo.InvariantCulture, $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}");

    [GeneratedRegex(@"--(?<name>[a-z-]+): light-dark\((?<day>#[0-9a-f]{6}), ")]
    private static partial Regex Token();
}
