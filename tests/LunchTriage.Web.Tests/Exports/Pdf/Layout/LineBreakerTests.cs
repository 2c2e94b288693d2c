using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Exports.Pdf.Typesetting;

namespace LunchTriage.Web.Tests.Exports.Pdf.Layout;

public sealed class LineBreakerTests
{
    private readonly LineBreaker _breaker = new(new Shelf());

    [Theory]
    [InlineData("Fourteen words of which most are short enough for a line of that width.", 5)]
    [InlineData("Konstantinopoulou-Featherstonehaugh", 2)]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän", 3)]
    [InlineData("東京都千代田区丸の内一丁目九番一号", 3)]
    public void No_line_is_wider_than_there_is_room(string text, int atLeast)
    {
        var lines = _breaker.Break([new(text)], 10, 80);
        Assert.All(lines, line => Assert.InRange(line.Width, 1, 80.02));
        Assert.InRange(lines.Count, atLeast, atLeast + 2);
        Assert.Equal(text, string.Concat(lines.Select(Read)));
    }

    [Fact]
    public void A_stop_stays_with_its_word_though_that_is_bold()
    {
        var lines = _breaker.Break([new("They took "), new("26 h", Bold: true), new(".")], 10, 62);
        Assert.Equal(["They took 26 ", "h."], lines.Select(Read));
    }

    [Fact]
    public void Hours_stay_with_their_unit() =>
        Assert.Equal(["They took ", "26\u00a0h and ", "more"], _breaker.Break([new("They took 26\u00a0h and more")], 10, 65).Select(Read));

    [Fact]
    public void Nothing_is_one_empty_line() => Assert.Equal("", Read(Assert.Single(_breaker.Break([new("")], 10, 80))));

    private static string Read(Line line) => string.Concat(line.Parts.SelectMany(part => part.Glyphs).Select(glyph => glyph.Face.Used.ElementAt(glyph.Number).Text));
}
