using System.Globalization;
using System.Text.Json;
using LunchTriage.Web.Tests.Exports.Agreement;
using LunchTriage.Web.Tests.Exports.Excel;
using LunchTriage.Web.Tests.Exports.Pdf;
using LunchTriage.Web.Tests.Pages;

namespace LunchTriage.Web.Tests.Exports;

public sealed class AgreementTests
{
    /// <summary>Minutes after New Year where it comes before Greenwich has it, and minutes before it where it comes later.</summary>
    [Theory]
    [InlineData("Pacific/Auckland", "2028-12-31T11:05Z", "2029-01-01", 150)]
    [InlineData("America/New_York", "2029-01-01T04:55Z", "2028-12-31", 230)]
    [InlineData("Europe/Berlin", "2028-12-31T23:05Z", "2029-01-01", 190)]
    public async Task Page_PDF_Excel_CSV_and_JSON_tell_the_same_numbers(string timeZone, string now, string ownersDay, int invented)
    {
        await using var app = await GeneratedPractice.StartAsync(timeZone, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), invented);
        var today = DateOnly.ParseExact(ownersDay, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (told, differences) = (new List<Told>(), new List<string>());
        foreach (var year in GeneratedPractice.Years)
        {
            var (csv, others) = await PlacesAsync(app, year, today);
            // The CSV is counted line by line, and tells every number: who agrees with it agrees with all the others.
            differences.AddRange(others.SelectMany(place => place.Against(csv)).Select(difference => $"{timeZone}, {year}, {difference}"));
            told.AddRange([csv, .. others]);
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        // Agreeing on noughts, or each place alone with its number, would show nothing.
        Assert.All(Enum.GetValues<Number>(), number => Assert.True(told.Where(place => place.Says(number)).Select(place => place.Place).Distinct().Count() > 1, $"{number} is hardly told."));
    }

    private static async Task<(Told Csv, Told[] Others)> PlacesAsync(OwnersApp app, int year, DateOnly today)
    {
        var policy = await app.PolicyAsync();
        using var pdf = new ReadPdf(await app.Client.GetByteArrayAsync($"/api/v1/reports/{year}.pdf"));
        return (
            ToldInCsv.Of(await app.Client.GetStringAsync($"/api/v1/reports/{year}.csv"), year, today, KindOf),
            [
                .. ToldInJson.Of(JsonElement.Parse(await app.Client.GetStringAsync($"/api/v1/reports/{year}.json")), KindOf),
                .. ToldInExcel.Of(ReadWorkbook.Of(await app.Client.GetByteArrayAsync($"/api/v1/reports/{year}.xlsx")), year, today),
                .. ToldInWriting.Of(WrittenReport.Of(await app.OpenAsync($"/reports/{year}")), year),
                .. ToldInWriting.Of(WrittenReport.Of(pdf), year),
            ]);

        string KindOf(string? key) => policy.Type(key) is { } type ? type.Name.Template : key ?? GeneratedPractice.OutsideOfAnyKind;
    }
}
