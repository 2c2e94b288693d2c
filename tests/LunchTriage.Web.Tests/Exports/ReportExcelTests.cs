using LunchTriage.Web.Tests.Exports.Excel;

namespace LunchTriage.Web.Tests.Exports;

public sealed class ReportExcelTests(ReportedYear year) : IClassFixture<ReportedYear>
{
    [Fact]
    public async Task It_is_a_file_with_a_name_and_five_sheets_whose_headings_stay_and_filter()
    {
        var answer = await year.App.GetAsync("/api/v1/reports/2025.xlsx");
        Assert.Equal(("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment; filename=lunchtriage-2025.xlsx"), (answer.Header("Content-Type"), answer.Header("Content-Disposition")));

        var workbook = await ReadAsync(2025);
        Assert.Equal(["Summary", "Lunches", "Invitations", "By kind", "By month"], workbook.Sheets.Keys);
        Assert.All(workbook.Sheets.Values, sheet => Assert.True(sheet is { IsFrozen: true, HasFormulas: false }));
        Assert.Equal(["A1:B27", "A1:M4", "A1:W8", "A1:H3", "A1:I13"], workbook.Sheets.Values.Select(sheet => sheet.Filtered));
    }

    [Fact]
    public async Task Its_sums_are_the_reports()
    {
        foreach (var each in new[] { 1999, 2024, 2025, 2026 })
        {
            var (workbook, report) = (await ReadAsync(each), await year.App.GetAsync($"/api/v1/reports/{each}"));
            var summary = workbook["Summary"].Rows.ToDictionary(row => row["What was counted"].Text!, row => row["Value"].Number);
            var (spent, kept) = (report["hours"].GetProperty("spent").GetDecimal(), report["hours"].GetProperty("protected").GetDecimal());

            Assert.Equal(((decimal?)report["invited"].GetInt32(), (decimal?)report["held"].GetInt32(), (decimal?)report["due"].GetInt32()), (summary["Invited"], summary["Held"], summary["Outcome missing"]));
            Assert.Equal(report["byVerdict"].GetProperty("redirect").GetInt32(), summary["Verdict: Redirect"]);
            Assert.Equal(report["byDecision"].GetProperty("undecided").GetInt32(), summary["Decision: Undecided"]);
            Assert.Equal((spent, kept), (summary["Hours spent"], summary["Hours protected"]));
            Assert.Equal((spent, kept), (workbook["Invitations"].Sum("Hours spent"), workbook["Invitations"].Sum("Hours protected")));
            Assert.Equal((spent, kept), (workbook["By month"].Sum("Hours spent"), workbook["By month"].Sum("Hours protected")));
            Assert.Equal(spent, workbook["Lunches"].Sum("Hours"));
            Assert.Equal((report["lunches"].EnumerateArray().Sum(lunch => lunch.GetProperty("hours").GetDecimal()), (decimal)report["held"].GetInt32()), (workbook["By kind"].Sum("Hours"), workbook["By kind"].Sum("Held")));
            Assert.Equal((report["byMonth"].GetArrayLength(), report["byType"].GetArrayLength()), (workbook["By month"].Rows.Count, workbook["By kind"].Rows.Count));
            foreach (var total in report["money"].EnumerateArray())
            {
                var (currency, moneySpent, moneyKept) = (total.GetProperty("currency").GetString()!, total.GetProperty("spent").GetDecimal(), total.GetProperty("protected").GetDecimal());
                Assert.Equal((moneySpent, moneyKept), (summary[$"Money spent, {currency}"], summary[$"Money protected, {currency}"]));
                Assert.Equal((moneySpent, moneyKept), (workbook["By month"].Sum($"Money spent, {currency}"), workbook["By month"].Sum($"Money protected, {currency}")));
                Assert.Equal((moneySpent, moneyKept), (SumIn("Money spent"), SumIn("Money protected")));

                decimal SumIn(string heading) => workbook["Invitations"].Rows.Where(row => row.TryGetValue("Currency", out var cell) && cell.Text == currency).Sum(row => row.TryGetValue(heading, out var cell) ? cell.Number!.Value : 0);
            }
        }
    }

    [Fact]
    public async Task Its_invitations_are_those_of_the_csv_with_days_times_and_money_as_such()
    {
        var lines = (await ReadAsync(2025))["Invitations"];
        Assert.Equal(23, lines.Headings.Length);
        Assert.Equal(["Unanswered Stranger", "Declined Stranger", "=HYPERLINK(\"http://example.org\")", "Declined Colleague", "Due Colleague", "Cancelled Colleague", "김서연"], lines.All("Inviter").Select(cell => cell.Text));

        var line = lines.Rows[^1];
        Assert.Equal((year.Neighbour, "0"), (line["Number"].Number!.Value.ToString("0", System.Globalization.CultureInfo.InvariantCulture), line["Number"].Format));
        Assert.Equal((new(2024, 12, 20), "day"), (line["Received on"].Moment, line["Received on"].Format));
        Assert.Equal((new(2025, 1, 8, 12, 30, 0), "moment"), (line["Proposed for"].Moment, line["Proposed for"].Format));
        Assert.Equal((new(2025, 1, 8), "day"), (line["On"].Moment, line["On"].Format));
        Assert.Equal((2.5m, "#,##0.00"), (line["Hours spent"].Number, line["Hours spent"].Format));
        Assert.Equal((249.98m, "[$USD] #,##0.00"), (line["Money spent"].Number, line["Money spent"].Format));
        Assert.Equal(("@work", "Lunch", "Accept", "Neighbour", "No", "Accepted", "No", "Held", "Both of you"), (line["Work setting"].Text, line["Meal"].Text, line["Verdict"].Text, line["Kind"].Text, line["Cold call"].Text, line["Decision"].Text, line["Against the verdict"].Text, line["Outcome"].Text, line["Paid by"].Text));
        Assert.Equal((4, 5), (line["Worth to you"].Number, line["Worth to them"].Number));
        Assert.DoesNotContain("Hours protected", line.Keys);
        Assert.Contains("[$JPY] #,##0", lines.All("Money protected").Select(cell => cell.Format));
        Assert.Contains("-2+3, \"quoted\" second line", lines.All("Place").Select(cell => cell.Text));
    }

    [Fact]
    public async Task Its_lunches_tell_what_came_of_them_and_no_private_note()
    {
        var workbook = await ReadAsync(2025);
        var lunch = workbook["Lunches"].Rows[0];
        Assert.Equal((new(2025, 1, 8), "김서연", "Neighbour", "A referral"), (lunch["Day"].Moment, lunch["With"].Text, lunch["Kind"].Text, lunch["What came of it"].Text));
        Assert.Equal((249.98m, "USD"), (lunch["Money"].Number, lunch["Currency"].Text));
        Assert.Equal("Outside your kinds", workbook["Lunches"].Rows[1]["Kind"].Text);
        Assert.DoesNotContain(workbook.Sheets.Values.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Values), cell => cell.Text?.Contains("For me alone", StringComparison.Ordinal) ?? false);
        Assert.Equal((new(2025, 1, 1), "mmm yyyy"), (workbook["By month"].Rows[0]["Month"].Moment, workbook["By month"].Rows[0]["Month"].Format));
    }

    [Fact]
    public async Task Initials_stand_for_names_where_they_are_asked_for()
    {
        var workbook = await ReadAsync(2025, "?initials=true");
        Assert.Equal(["U. S.", "D. S.", "=.", "D. C.", "D. C.", "C. C.", "김"], workbook["Invitations"].All("Inviter").Select(cell => cell.Text));
        Assert.Equal(["김", "=.", "C. C."], workbook["Lunches"].All("With").Select(cell => cell.Text));
    }

    private async Task<ReadWorkbook> ReadAsync(int each, string query = "") => ReadWorkbook.Of(await year.App.BytesAsync($"/api/v1/reports/{each}.xlsx{query}"));
}
