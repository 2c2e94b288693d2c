using System.Net;
using LunchTriage.Web.Exports.Pdf.Layout;
using UglyToad.PdfPig.Tokens;

namespace LunchTriage.Web.Tests.Exports.Pdf;

public sealed class ReportPdfTests(ReportedYear year, YearOfPeopleFromEverywhere everywhere) : IClassFixture<ReportedYear>, IClassFixture<YearOfPeopleFromEverywhere>
{
    [Fact]
    public async Task It_says_what_it_is_in_which_language_and_where_its_sections_begin()
    {
        var answer = await year.App.GetAsync("/api/v1/reports/2025.pdf");
        Assert.Equal(("application/pdf", "attachment; filename=lunchtriage-2025.pdf"), (answer.Header("Content-Type"), answer.Header("Content-Disposition")));

        using var pdf = new ReadPdf(await year.App.BytesAsync("/api/v1/reports/2025.pdf"));
        Assert.Equal("The year 2025 in lunches", pdf.Title);
        Assert.Equal("D:20261124120000Z", pdf.Created);
        Assert.Equal("en", ((StringToken)pdf.Catalog("Lang")!).Data);
        Assert.Equal(BooleanToken.True, ((DictionaryToken)pdf.Catalog("ViewerPreferences")!).Data["DisplayDocTitle"]);
        Assert.Equal(["The year 2025 in lunches", "In short", "What the year suggests", "Month by month", "By kind", "The lunches", "Cold calls", "How it is counted"], pdf.Bookmarks);
    }

    [Fact]
    public async Task It_is_tagged_for_who_listens_to_it()
    {
        using var pdf = new ReadPdf(await everywhere.App.BytesAsync("/api/v1/reports/2025.pdf"));
        Assert.Equal(BooleanToken.True, ((DictionaryToken)pdf.Catalog("MarkInfo")!).Data["Marked"]);
        Assert.Superset(new HashSet<string> { "Document", "Sect", "H1", "H2", "H3", "P", "L", "LI", "Figure", "Table", "THead", "TBody", "TFoot", "TR", "TH", "TD" }, pdf.Tags.ToHashSet());
    }

    [Fact]
    public async Task It_says_the_pages_numbers_and_what_came_of_a_lunch_but_nothing_private()
    {
        using var pdf = new ReadPdf(await year.App.BytesAsync("/api/v1/reports/2025.pdf"));
        Assert.Contains("You got 6 invitations and accepted 3.", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("A referral", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("Cancelled by them", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("2 held, 1 cancelled", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("In money, that is ", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("For me alone", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_name_of_a_long_year_is_found_in_its_own_letters()
    {
        using var pdf = new ReadPdf(await everywhere.App.BytesAsync("/api/v1/reports/2025.pdf"));
        var text = pdf.Text;
        Assert.All(Enumerable.Range(0, YearOfPeopleFromEverywhere.Lunches), lunch => Assert.Contains(YearOfPeopleFromEverywhere.NameOf(lunch), text, StringComparison.Ordinal));
        Assert.DoesNotContain("For me alone", text, StringComparison.Ordinal);
        Assert.All(pdf.Pages.SelectMany(page => page.Letters), letter => Assert.StartsWith("LUNCHT+", letter.FontName, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_headings_of_a_table_stand_on_each_of_its_pages_and_every_page_has_its_number()
    {
        using var pdf = new ReadPdf(await everywhere.App.BytesAsync("/api/v1/reports/2025.pdf"));
        Assert.InRange(pdf.Pages.Count, 8, 14);
        var listed = pdf.Pages.Where(page => page.Text.Contains("Outside your kinds2.5", StringComparison.Ordinal)).ToArray();
        Assert.InRange(listed.Length, 6, 10);
        Assert.All(listed, page => Assert.Contains("DayWithKindHoursPaid byWorth to you / them", page.Text, StringComparison.Ordinal));
        Assert.All(pdf.Pages, page => Assert.EndsWith($"LunchTriage{page.Number} / {pdf.Pages.Count}", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_reaches_beyond_the_margins()
    {
        foreach (var paper in new[] { "a4", "letter" })
        {
            using var pdf = new ReadPdf(await everywhere.App.BytesAsync($"/api/v1/reports/2025.pdf?paper={paper}"));
            Assert.All(pdf.Pages, page => Assert.All(page.Letters, letter => Assert.True(letter.StartBaseLine.X > 45 && letter.EndBaseLine.X < page.Width - 44 && letter.StartBaseLine.Y > 28, $"{letter.Value} on page {page.Number}")));
        }
    }

    [Theory]
    [InlineData("a4")]
    [InlineData("letter")]
    public async Task No_page_but_the_last_is_left_half_empty(string paper)
    {
        foreach (var app in new[] { year.App, everywhere.App })
        {
            using var pdf = new ReadPdf(await app.BytesAsync($"/api/v1/reports/2025.pdf?paper={paper}"));
            // Below the margin stands the footer.
            Assert.All(pdf.Pages.SkipLast(1), page => Assert.InRange(page.Letters.Select(letter => letter.StartBaseLine.Y).Where(y => y > 50).Min(), 50, page.Height * 0.35));
        }
    }

    [Fact]
    public async Task Initials_stand_for_names_where_they_are_asked_for()
    {
        using var pdf = new ReadPdf(await everywhere.App.BytesAsync("/api/v1/reports/2025.pdf?initials=true"));
        Assert.Contains("T. W.", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("佐", pdf.Text, StringComparison.Ordinal);
        Assert.All(YearOfPeopleFromEverywhere.People, name => Assert.DoesNotContain(name, pdf.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?paper=a4", "en-US", 595.276, 841.89)]
    [InlineData("?paper=letter", "en-GB", 612, 792)]
    [InlineData("", "en-US", 612, 792)]
    [InlineData("", "en-CA", 612, 792)]
    [InlineData("", "en-GB", 595.276, 841.89)]
    [InlineData("", "de", 595.276, 841.89)]
    public async Task The_paper_is_the_one_asked_for_or_the_regions(string query, string language, double width, double height)
    {
        var file = await year.App.BytesAsync("/api/v1/reports/2025.pdf" + query, ("Accept-Language", language));
        using var pdf = new ReadPdf(file);
        Assert.All(pdf.Pages, page => Assert.Equal((width, height), (Math.Round(page.Width, 3), Math.Round(page.Height, 3))));
    }

    [Fact]
    public async Task A_year_in_which_nothing_was_is_a_page_that_says_so()
    {
        using var pdf = new ReadPdf(await year.App.BytesAsync("/api/v1/reports/1999.pdf"));
        var text = Assert.Single(pdf.Pages).Text;
        Assert.Contains("Nothing was noted for 1999: no invitation came, and no lunch was held.", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("within the budget|Protected0|cold calls|suggests", text);
    }

    [Fact]
    public async Task What_is_wrong_with_the_address_is_said()
    {
        Assert.Equal(["initials", "paper"], (await year.App.GetAsync("/api/v1/reports/2025.pdf?paper=a5&initials=some")).Faults);
        Assert.Equal(HttpStatusCode.NotFound, (await year.App.GetAsync("/api/v1/reports/1949.pdf")).Status);
    }

    [Fact]
    public void A_region_that_prints_on_letter_is_known_by_its_culture()
    {
        Assert.Equal(Paper.Letter, Paper.Of(new System.Globalization.CultureInfo("es-MX")));
        Assert.Equal(Paper.A4, Paper.Of(new System.Globalization.CultureInfo("es-ES")));
        Assert.Equal(Paper.A4, Paper.Of(new System.Globalization.CultureInfo("en")));
        Assert.Equal(Paper.A4, Paper.Of(System.Globalization.CultureInfo.InvariantCulture));
    }
}
