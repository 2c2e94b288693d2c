using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Exports.Pdf.Writing;

namespace LunchTriage.Web.Tests.Exports.Pdf.Layout;

public sealed class ColumnWidthsTests
{
    private const string Long = "A text that is by far too long for one line of a table on paper, whatever the other columns leave for it of the width of the page";

    private readonly Flow _flow = new(new PdfDocument { Title = "Widths", Author = "", Language = "en", Created = DateTimeOffset.UnixEpoch }, Paper.A4, CancellationToken.None);

    [Theory]
    [InlineData("Hiring you", 500)]
    [InlineData(Long, 500)]
    [InlineData(Long, 300)]
    [InlineData(Long, 200)]
    public void Columns_take_the_whole_width_and_no_more(string text, double width)
    {
        var widths = Widths(width, text, "12", "Ada Lovelace");

        Assert.Equal(width, widths.Sum() + (2 * ColumnWidths.Gap), 6);
        Assert.All(widths, each => Assert.InRange(each, 1, width));
    }

    [Fact]
    public void Where_there_is_room_each_text_has_its_own_and_what_is_left_is_shared()
    {
        var widths = Widths(500, "Hiring you", "12", "Ada Lovelace and friends");

        var spare = new[] { "Hiring you", "Number", "Ada Lovelace and friends" }.Zip(widths, (text, width) => width - NeededFor(text)).ToArray();
        Assert.All(spare, each => Assert.InRange(each, spare[0] - 0.01, spare[0] + 0.01));
        Assert.InRange(spare[0], 1, 500);
    }

    [Fact]
    public void A_long_text_has_what_the_others_dont_need()
    {
        var widths = Widths(400, Long, "12", "Ada Lovelace");

        Assert.Equal([NeededFor("Number"), NeededFor("Ada Lovelace")], widths[1..], (expected, actual) => Math.Abs(expected - actual) < 0.01);
        Assert.True(widths[0] > 2 * widths[2]);
    }

    [Fact]
    public void Numbers_are_never_broken_words_are()
    {
        var widths = Widths(260, Long, "1,234,567.89", Long);

        Assert.Equal(NeededFor("1,234,567.89"), widths[1], 6);
        Assert.Equal(widths[0], widths[2], 6);
    }

    [Fact]
    public void A_bar_has_its_room_beside_the_number()
    {
        var column = new Column("Benefit") { OfWords = true, Flexible = true };
        double Width(double? share) => ColumnWidths.Of(new([column, new("Held")], [new([new("12,345,678.9") { Share = share }, new("3")])], Sum: null), _flow, 300)[0];

        Assert.True(Width(0.5) > Width(null) + 10);
    }

    private double[] Widths(double width, string words, string number, string moreWords)
    {
        Column[] columns = [new("Words") { OfWords = true, Flexible = true }, new("Number"), new("More") { OfWords = true, Flexible = true }];
        // The longest text of a column may stand in its sum, too.
        return ColumnWidths.Of(new(columns, [new([new("a"), new(number), new("b")])], Sum: new([new(words), new("1"), new(moreWords)])), _flow, width);
    }

    // Headings are set smaller than cells.
    private double NeededFor(string text) => text == "Number" ? _flow.OneLine(text, Style.Column).Width : _flow.Lines.Width([new(text)], Style.Cell.Size);
}
