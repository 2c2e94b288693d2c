using System.Net;

namespace LunchTriage.Web.Tests.Exports;

public sealed class ReportJsonTests(ReportedYear year) : IClassFixture<ReportedYear>
{
    [Fact]
    public async Task The_report_has_the_numbers_of_the_year()
    {
        var report = await year.App.GetAsync("/api/v1/reports/2025");

        Assert.Equal(
            ["year", "invited", "byVerdict", "byDecision", "coldCalls", "overrides", "held", "cancelled", "noShow", "coming", "due", "hours", "money", "byMonth", "byType", "lunches"],
            report.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""{"accept":0,"reschedule":0,"consider":3,"redirect":2,"decline":1}""", report["byVerdict"].GetRawText());
        Assert.Equal("""{"accepted":3,"declined":1,"redirected":1,"postponed":0,"undecided":1}""", report["byDecision"].GetRawText());
        Assert.Equal("""{"spent":5.75,"protected":6}""", report["hours"].GetRawText());
        Assert.Equal("""[{"spent":3333,"protected":39999,"currency":"JPY"},{"spent":549.95,"protected":299.97,"currency":"USD"}]""", report["money"].GetRawText());
        Assert.Equal((6, 2, 2, 1, 0, 0, 1), (Number("invited"), Number("coldCalls"), Number("held"), Number("cancelled"), Number("noShow"), Number("coming"), Number("due")));
        Assert.Equal(12, report["byMonth"].GetArrayLength());
        Assert.Equal("""{"month":"2025-01","invited":0,"held":1,"hours":{"spent":2.5,"protected":0}}""", report["byMonth"][0].GetRawText());
        Assert.Equal(
            """[{"lunchType":"neighbour","held":1,"hours":{"spent":2.5},"medianBenefit":{"mine":4,"theirs":5}},{"lunchType":null,"held":1,"hours":{"spent":3},"medianBenefit":{"mine":null,"theirs":null}}]""",
            report["byType"].GetRawText());
        Assert.Equal($$"""{"invitation":"{{year.Neighbour}}","on":"2025-01-08","inviter":"김서연","lunchType":"neighbour","hours":2.5}""", report["lunches"][0].GetRawText());
        Assert.DoesNotContain("For me alone", report.Text, StringComparison.Ordinal);

        int Number(string name) => report[name].GetInt32();
    }

    [Fact]
    public async Task As_a_file_it_is_the_same_and_has_a_name()
    {
        var file = await year.App.GetAsync("/api/v1/reports/2025.json");
        Assert.Equal("attachment; filename=lunchtriage-2025.json", file.Header("Content-Disposition"));
        Assert.Equal((await year.App.GetAsync("/api/v1/reports/2025")).Text, file.Text);
    }

    [Fact]
    public async Task Initials_stand_for_names_where_they_are_asked_for() =>
        Assert.Equal(["김", "=."], (await year.App.GetAsync("/api/v1/reports/2025?initials=true"))["lunches"].EnumerateArray().Select(lunch => lunch.GetProperty("inviter").GetString()));

    [Fact]
    public async Task A_year_in_which_nothing_was_is_all_noughts()
    {
        var report = await year.App.GetAsync("/api/v1/reports/1950");
        Assert.Equal(("0", "[]", 12), (report["invited"].GetRawText(), report["money"].GetRawText(), report["byMonth"].GetArrayLength()));
    }

    [Theory]
    [InlineData("1949")]
    [InlineData("2101")]
    [InlineData("2025.docx")]
    [InlineData("1949.csv")]
    [InlineData("2101.xlsx")]
    [InlineData("2101.ics")]
    [InlineData("2101.json")]
    [InlineData("last")]
    public async Task A_year_or_format_that_there_is_not_is_not_found(string name) => (await year.App.GetAsync($"/api/v1/reports/{name}")).IsProblem(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("2025?initials=yes", "initials")]
    [InlineData("2025.csv?initials=1&bom=no", "bom", "initials")]
    [InlineData("2025.xlsx?initials=1", "initials")]
    [InlineData("2025.ics?initials=no", "initials")]
    public async Task What_is_wrong_with_the_address_is_named(string address, params string[] names) => Assert.Equal(names, (await year.App.GetAsync($"/api/v1/reports/{address}")).Faults);
}
