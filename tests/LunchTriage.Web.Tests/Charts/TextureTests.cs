using System.Globalization;
using System.Text.RegularExpressions;
using LunchTriage.Web.Charts;

namespace LunchTriage.Web.Tests.Charts;

public sealed partial class TextureTests
{
    private const int Tile = 6;

    // Half a pixel, so that a dot of three is told from its corner.
    private const int Fineness = 8;

    [Fact]
    public void Ten_kinds_and_more_have_each_a_tone_or_a_form_of_their_own()
    {
        var seen = Texture.Kinds.Select(texture => (texture, Tone: Tone(texture), Form: Form(texture))).ToArray();

        Assert.True(seen.Length >= 10);
        foreach (var (index, one) in seen.Index())
        {
            Assert.All(seen.Skip(index + 1), other => Assert.True(one.Form != other.Form || Math.Abs(one.Tone - other.Tone) >= 0.12, $"{one} looks like {other}"));
        }
    }

    [Fact]
    public void Neighbours_differ_in_tone()
    {
        var tones = Texture.Kinds.Select(Tone).ToArray();
        Assert.All(tones.Zip(tones.Skip(1)), pair => Assert.True(Math.Abs(pair.First - pair.Second) >= 0.12, pair.ToString()));
    }

    // Which way its strokes run.
    private static string Form(Texture texture) => texture.Strokes is null ? "even"
        : texture.Pen == "c-dots-strokes" ? "dots"
        : string.Concat(Strokes(texture).Select(stroke => stroke.Turned(texture.Turn)).Distinct().Order()) + (Strokes(texture).All(stroke => stroke.Length < Tile) ? "broken" : "");

    // How much of a tile is inked.
    private static double Tone(Texture texture)
    {
        if (texture.Strokes is null)
        {
            return texture.Look == Texture.Spent.Look ? 1 : 0;
        }

        var half = texture.Pen == "c-dots-strokes" ? 1.5 : 1;
        var strokes = Strokes(texture).ToArray();
        var points = Enumerable.Range(0, Tile * Fineness).Select(at => (at + 0.5) / Fineness).ToArray();
        var inked = points.Sum(x => points.Count(y => strokes.Any(stroke => stroke.Covers(x, y, half))));
        return (double)inked / (points.Length * points.Length);
    }

    private static IEnumerable<Stroke> Strokes(Texture texture) => Steps().Matches(texture.Strokes!).Select(match => new Stroke(Number(match, 1), Number(match, 2), match.Groups[3].Value == "h", Number(match, 4)));

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)([hv])(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Steps();

    private readonly record struct Stroke(int X, int Y, bool IsLevel, int Length)
    {
        // A dot is a stroke without length, whose ends are round.
        public bool Covers(double x, double y, double half) => Length == 0 ? Math.Pow(x - X, 2) + Math.Pow(y - Y, 2) <= half * half
            : IsLevel ? x >= X && x <= X + Length && Math.Abs(y - Y) <= half
            : y >= Y && y <= Y + Length && Math.Abs(x - X) <= half;

        public char Turned(int degrees) => (degrees, IsLevel) switch
        {
            (0, true) => '-',
            (0, false) => '|',
            (45, false) or (-45, true) => '/',
            _ => '\\',
        };
    }
}
