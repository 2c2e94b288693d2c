using System.IO.Compression;
using System.Text;
using LunchTriage.Web.Charts;
using LunchTriage.Web.Exports.Pdf.Sections;
using LunchTriage.Web.Exports.Pdf.Writing;

namespace LunchTriage.Web.Tests.Exports.Pdf.Sections;

public sealed class TexturePatternTests
{
    [Fact]
    public void Each_texture_is_a_pattern_of_its_own()
    {
        string[] names = [.. Texture.Kinds.Append(Texture.Protected).Select(texture => new TexturePattern(texture).Name)];

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^T[A-Za-z0-9]+$", name));
    }

    // What is counted from the top on a page is counted from the foot on paper.
    [Theory]
    [InlineData("M0 0v6", "0 6 m 0 0 l S")]
    [InlineData("M0 2h6", "0 4 m 6 4 l S")]
    [InlineData("M0 3h6M3 0v6", "0 3 m 6 3 l 3 6 m 3 0 l S")]
    public void Strokes_are_drawn_as_on_the_page(string strokes, string drawn) =>
        Assert.EndsWith(drawn, Written(new Texture("c-kind", strokes)).Drawing, StringComparison.Ordinal);

    [Fact]
    public void A_stroke_without_length_is_a_dot_for_its_ends_are_round()
    {
        Assert.EndsWith(" 3 w 1 J 3 3 m 3 3 l S", Written(new Texture("c-kind", "M3 3h0", Pen: "c-dots-strokes")).Drawing, StringComparison.Ordinal);
        Assert.EndsWith(" 2 w 0 J 3 3 m 3 3 l S", Written(new Texture("c-kind", "M3 3h0")).Drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tile_turns_the_way_it_does_on_the_page()
    {
        Assert.Contains("/Matrix[0.389 -0.389 0.389 0.389 0 0]", Written(new Texture("c-kind", "M0 0v6", 45)).Entries, StringComparison.Ordinal);
        Assert.Contains("/Matrix[0.389 0.389 -0.389 0.389 0 0]", Written(new Texture("c-kind", "M0 0v6", -45)).Entries, StringComparison.Ordinal);
    }

    private static (string Entries, string Drawing) Written(Texture texture)
    {
        var file = new PdfFile();
        var number = new TexturePattern(texture).Write(file);
        var bytes = file.Close(number, number);
        var text = Encoding.Latin1.GetString(bytes);
        var start = text.IndexOf("stream\n", StringComparison.Ordinal) + "stream\n".Length;
        using var unpacked = new StreamReader(new ZLibStream(new MemoryStream(bytes[start..]), CompressionMode.Decompress), Encoding.ASCII);
        return (text[..start], string.Join(' ', unpacked.ReadToEnd().Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }
}
