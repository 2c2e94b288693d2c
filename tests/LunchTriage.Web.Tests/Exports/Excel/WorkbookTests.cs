using System.IO.Compression;
using LunchTriage.Web.Exports.Excel;

namespace LunchTriage.Web.Tests.Exports.Excel;

public sealed class WorkbookTests
{
    private static readonly Column<string> Name = Column<string>.Text("Name", 20, name => name);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("-2+3")]
    [InlineData(" two  blanks ")]
    [InlineData("two\nlines")]
    [InlineData("<b>&amp;\"'")]
    [InlineData("김서연 نور 👩‍⚕️")]
    public async Task Text_stays_the_text_that_it_is(string text)
    {
        var sheet = ReadWorkbook.Of(await WriteAsync([text]))["Names"];
        Assert.Equal((text, "@", false), (sheet.Rows[0]["Name"].Text, sheet.Rows[0]["Name"].Format, sheet.HasFormulas));
    }

    [Theory]
    [InlineData("a\u0001b", "a\ufffdb")]
    [InlineData("a_x000D_b", "a_x005F_x000D_b")]
    [InlineData("a_x00_b", "a_x00_b")]
    public async Task What_no_cell_can_hold_is_marked_and_what_looks_like_an_escape_is_kept_from_being_one(string text, string written) =>
        Assert.Equal(written, ReadWorkbook.Of(await WriteAsync([text]))["Names"].Rows[0]["Name"].Text);

    [Fact]
    public async Task Half_a_character_is_marked() => Assert.Equal("a\ufffdb", ReadWorkbook.Of(await WriteAsync(["a\ud83db"]))["Names"].Rows[0]["Name"].Text);

    [Fact]
    public async Task More_rows_than_a_sheet_holds_go_on_on_the_next()
    {
        var workbook = ReadWorkbook.Of(await WriteAsync(["Ada", "Ben", "Cleo", "Dora", "Emil"], mostRows: 3));
        Assert.Equal(["Names", "Names 2", "Names 3"], workbook.Sheets.Keys);
        Assert.Equal(["Ada", "Ben", "Cleo", "Dora", "Emil"], workbook.Sheets.Values.SelectMany(sheet => sheet.All("Name")).Select(cell => cell.Text));
        Assert.Equal(["A1:A3", "A1:A3", "A1:A2"], workbook.Sheets.Values.Select(sheet => sheet.Filtered));
    }

    [Fact]
    public async Task A_sheet_without_rows_has_its_headings()
    {
        var sheet = ReadWorkbook.Of(await WriteAsync([]))["Names"];
        Assert.Equal((1, 0, true, "A1:A1"), (sheet.Headings.Length, sheet.Rows.Count, sheet.IsFrozen, sheet.Filtered));
    }

    [Fact]
    public async Task A_part_is_never_taken_for_the_whole()
    {
        using var target = new MemoryStream();
        using (var workbook = new Workbook(target))
        {
            await workbook.AddAsync("Names", [Name], new[] { "Ada" }.ToAsyncEnumerable(), default);
        }

        Assert.ThrowsAny<InvalidDataException>(() => new ZipArchive(target, ZipArchiveMode.Read));
    }

    private static async Task<byte[]> WriteAsync(string[] names, int mostRows = Workbook.MostRows)
    {
        using var target = new MemoryStream();
        using var workbook = new Workbook(target, mostRows);
        await workbook.AddAsync("Names", [Name], names.ToAsyncEnumerable(), default);
        await workbook.EndAsync(default);
        return target.ToArray();
    }
}
