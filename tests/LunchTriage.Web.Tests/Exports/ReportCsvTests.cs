using System.Globalization;
using System.Text;
using CsvHelper;

namespace LunchTriage.Web.Tests.Exports;

public sealed class ReportCsvTests(ReportedYear year) : IClassFixture<ReportedYear>
{
    private const string Header = "id,receivedOn,proposedFor,inviter,organization,meal,verdict,lunchType,coldCall,decision,override,outcome,on,cancelledBy,paidBy,benefitMine,benefitTheirs,venue,hoursSpent,hoursProtected,currency,moneySpent,moneyProtected";

    [Fact]
    public async Task A_line_tells_each_invitation_that_came_or_counts_in_the_year()
    {
        var answer = await year.App.GetAsync("/api/v1/reports/2025.csv");

        Assert.Equal(("text/csv; charset=utf-8", "attachment; filename=lunchtriage-2025.csv"), (answer.Header("Content-Type"), answer.Header("Content-Disposition")));
        Assert.StartsWith(Header + "\r\n", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith($"{year.Neighbour},2024-12-20,2025-01-08T12:30,김서연,\"'@work\",lunch,accept,neighbour,false,accepted,false,held,2025-01-08,,split,4,5,,2.5,,USD,249.98,\r\n", answer.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Unanswered Stranger", "Declined Stranger", "'=HYPERLINK(\"http://example.org\")", "Declined Colleague", "Due Colleague", "Cancelled Colleague", "김서연"],
            Lines(answer.Text).Select(line => line["inviter"]));
        Assert.DoesNotContain("For me alone", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A referral", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_sums_are_the_reports()
    {
        foreach (var each in new[] { 2024, 2025, 2026 })
        {
            var lines = Lines((await year.App.GetAsync($"/api/v1/reports/{each}.csv")).Text);
            var report = await year.App.GetAsync($"/api/v1/reports/{each}");

            Assert.Equal(report["hours"].GetProperty("spent").GetDecimal(), Sum(lines, "hoursSpent"));
            Assert.Equal(report["hours"].GetProperty("protected").GetDecimal(), Sum(lines, "hoursProtected"));
            Assert.Equal(
                report["money"].EnumerateArray().Select(total => (total.GetProperty("currency").GetString()!, total.GetProperty("spent").GetDecimal(), total.GetProperty("protected").GetDecimal())),
                lines.Where(line => line["currency"].Length > 0).GroupBy(line => line["currency"]).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, Sum(group, "moneySpent"), Sum(group, "moneyProtected"))));
            Assert.Equal(report["invited"].GetInt32(), lines.Count(line => line["receivedOn"].StartsWith($"{each}", StringComparison.Ordinal)));
            Assert.Equal(report["held"].GetInt32(), lines.Count(line => line["outcome"] == "held" && line["on"].StartsWith($"{each}", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Text_that_a_spreadsheet_would_run_is_made_harmless_and_quotes_survive()
    {
        var line = Lines((await year.App.GetAsync("/api/v1/reports/2025.csv")).Text).Single(line => line["inviter"].Contains("HYPERLINK", StringComparison.Ordinal));
        Assert.Equal(("'=HYPERLINK(\"http://example.org\")", "'@work", "'-2+3, \"quoted\" second line"), (line["inviter"], line["organization"], line["venue"]));
        Assert.Equal(("299.97", "USD", "3"), (line["moneySpent"], line["currency"], line["hoursSpent"]));
    }

    [Fact]
    public async Task Initials_stand_for_names_where_they_are_asked_for() =>
        Assert.Equal(["U. S.", "D. S.", "'=.", "D. C.", "D. C.", "C. C.", "김"], Lines((await year.App.GetAsync("/api/v1/reports/2025.csv?initials=true")).Text).Select(line => line["inviter"]));

    [Fact]
    public async Task A_byte_order_mark_comes_only_where_it_is_asked_for()
    {
        var plain = await year.App.BytesAsync("/api/v1/reports/2025.csv");
        var marked = await year.App.BytesAsync("/api/v1/reports/2025.csv?bom=true");
        Assert.Equal(Encoding.UTF8.GetPreamble().Concat(plain), marked);
        Assert.Equal((byte)'i', plain[0]);
    }

    [Fact]
    public async Task A_year_in_which_nothing_was_has_its_header() => Assert.Equal(Header + "\r\n", (await year.App.GetAsync("/api/v1/reports/1999.csv")).Text);

    [Fact]
    public async Task Numbers_are_written_alike_whatever_the_reader_speaks() =>
        Assert.Equal((await year.App.GetAsync("/api/v1/reports/2025.csv")).Text, (await year.App.GetAsync("/api/v1/reports/2025.csv", ("Accept-Language", "de-DE"))).Text);

    private static List<Dictionary<string, string>> Lines(string text)
    {
        var lines = new List<Dictionary<string, string>>();
        using var csv = CsvReader.FromText(text);
        csv.ReadHeader();
        while (csv.Read())
        {
            lines.Add(Header.Split(',').ToDictionary(name => name, csv.GetString));
        }

        return lines;
    }

    private static decimal Sum(IEnumerable<Dictionary<string, string>> lines, string column) =>
        lines.Where(line => line[column].Length > 0).Sum(line => decimal.Parse(line[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
}
