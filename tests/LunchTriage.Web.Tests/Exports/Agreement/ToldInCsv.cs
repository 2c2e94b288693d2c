using System.Globalization;
using CsvHelper;

namespace LunchTriage.Web.Tests.Exports.Agreement;

/// <summary>Reads the CSV.</summary>
internal static class ToldInCsv
{
    private static readonly string[] Names = ["receivedOn", "proposedFor", "lunchType", "coldCall", "decision", "override", "outcome", "on", "hoursSpent", "hoursProtected", "currency", "moneySpent", "moneyProtected"];

    /// <param name="text">The file.</param>
    /// <param name="year">The year.</param>
    /// <param name="today">The owner's day.</param>
    /// <param name="kind">What a type is called by its key.</param>
    public static Told Of(string text, int year, DateOnly today, Func<string?, string> kind) => Line.Count("CSV", Lines(text).Select(line => Read(line, kind)), year, today);

    private static Line Read(Dictionary<string, string> line, Func<string?, string> kind) => new()
    {
        ReceivedOn = Day(line["receivedOn"])!.Value,
        ProposedFor = Day(line["proposedFor"]),
        Kind = kind(line["lunchType"] is { Length: > 0 } key ? key : null),
        ColdCall = line["coldCall"] == "true",
        AgainstTheVerdict = line["override"] == "true",
        Decision = line["decision"],
        Outcome = line["outcome"].ToLowerInvariant(),
        On = Day(line["on"]),
        HoursSpent = Amount(line["hoursSpent"]),
        HoursProtected = Amount(line["hoursProtected"]),
        Currency = line["currency"],
        MoneySpent = Amount(line["moneySpent"]),
        MoneyProtected = Amount(line["moneyProtected"]),
    };

    private static IEnumerable<Dictionary<string, string>> Lines(string text)
    {
        using var csv = CsvReader.FromText(text);
        csv.ReadHeader();
        while (csv.Read())
        {
            yield return Names.ToDictionary(name => name, csv.GetString);
        }
    }

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal Amount(string text) => text.Length == 0 ? 0 : decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
