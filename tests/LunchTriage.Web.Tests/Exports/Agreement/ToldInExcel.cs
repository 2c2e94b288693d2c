using LunchTriage.Web.Tests.Exports.Excel;

namespace LunchTriage.Web.Tests.Exports.Agreement;

/// <summary>Reads the workbook: each sheet for itself.</summary>
internal static class ToldInExcel
{
    private static readonly string[] Currencies = ["EUR", "JPY", "USD"];

    /// <param name="workbook">The workbook.</param>
    /// <param name="year">The year.</param>
    /// <param name="today">The owner's day.</param>
    public static IEnumerable<Told> Of(ReadWorkbook workbook, int year, DateOnly today) =>
    [
        Summary(workbook["Summary"]),
        Lunches(workbook["Lunches"]),
        Line.Count("Excel, Invitations", workbook["Invitations"].Rows.Select(Read), year, today),
        Kinds(workbook["By kind"]),
        Months(workbook["By month"]),
    ];

    private static Told Summary(ReadWorkbook.Sheet sheet)
    {
        (string Name, Number Number)[] counted =
        [
            ("Invited", Number.Invited), ("Decision: Accepted", Number.Accepted), ("Decision: Declined", Number.Declined), ("Decision: Redirected", Number.Redirected), ("Decision: Postponed", Number.Postponed), ("Decision: Undecided", Number.Undecided),
            ("Cold calls", Number.ColdCalls), ("Against the verdict", Number.AgainstTheVerdict), ("Held", Number.Held), ("Cancelled", Number.Cancelled), ("No-show", Number.NoShow), ("Coming", Number.Coming), ("Outcome missing", Number.Due),
            ("Hours spent", Number.HoursSpent), ("Hours protected", Number.HoursProtected),
        ];
        var told = new Told("Excel, Summary", [.. counted.Select(each => each.Number), Number.MoneySpent, Number.MoneyProtected]);
        var numbers = sheet.Rows.ToDictionary(row => row["What was counted"].Text!, row => row["Value"].Number!.Value);
        foreach (var (name, number) in counted)
        {
            told.Add(number, numbers[name]);
        }

        foreach (var currency in Currencies)
        {
            told.Add(Number.MoneySpent, numbers.GetValueOrDefault($"Money spent, {currency}"), currency);
            told.Add(Number.MoneyProtected, numbers.GetValueOrDefault($"Money protected, {currency}"), currency);
        }

        return told;
    }

    private static Told Lunches(ReadWorkbook.Sheet sheet)
    {
        var told = new Told("Excel, Lunches", Number.HoursSpent, Number.MoneySpent, Number.Cancelled, Number.NoShow, Number.Held, Number.HeldByMonth, Number.HeldByKind, Number.HoursHeld, Number.HoursHeldByKind, Number.MoneyHeld, Number.MoneyHeldByKind);
        foreach (var row in sheet.Rows)
        {
            var (kind, currency, outcome) = (row["Kind"].Text!, Text(row, "Currency"), Text(row, "Outcome"));
            told.Add(Number.HoursSpent, Amount(row, "Hours"));
            told.Add(Number.MoneySpent, Amount(row, "Money"), currency);
            told.Add(outcome switch { "Held" => Number.Held, "Cancelled" => Number.Cancelled, _ => Number.NoShow }, 1);
            if (outcome != "Held")
            {
                continue;
            }

            told.Add(Number.HeldByMonth, 1, Agreement.Months.Of(Day(row, "Day")!.Value));
            told.Add(Number.HeldByKind, 1, kind);
            told.Add(Number.HoursHeld, Amount(row, "Hours"));
            told.Add(Number.HoursHeldByKind, Amount(row, "Hours"), kind);
            told.Add(Number.MoneyHeld, Amount(row, "Money"), currency);
            told.Add(Number.MoneyHeldByKind, Amount(row, "Money"), $"{kind} {currency}");
        }

        return told;
    }

    private static Line Read(IReadOnlyDictionary<string, ReadWorkbook.Cell> row) => new()
    {
        ReceivedOn = Day(row, "Received on")!.Value,
        ProposedFor = Day(row, "Proposed for"),
        Kind = Text(row, "Kind") is { Length: > 0 } kind ? kind : GeneratedPractice.OutsideOfAnyKind,
        ColdCall = Text(row, "Cold call") == "Yes",
        AgainstTheVerdict = Text(row, "Against the verdict") == "Yes",
        Decision = Text(row, "Decision").ToLowerInvariant(),
        Outcome = Text(row, "Outcome").ToLowerInvariant(),
        On = Day(row, "On"),
        HoursSpent = Amount(row, "Hours spent"),
        HoursProtected = Amount(row, "Hours protected"),
        Currency = Text(row, "Currency"),
        MoneySpent = Amount(row, "Money spent"),
        MoneyProtected = Amount(row, "Money protected"),
    };

    private static Told Kinds(ReadWorkbook.Sheet sheet)
    {
        var told = new Told("Excel, By kind", Number.Held, Number.HeldByKind, Number.HoursHeld, Number.HoursHeldByKind, Number.MoneyHeld, Number.MoneyHeldByKind);
        foreach (var row in sheet.Rows)
        {
            var kind = row["Kind"].Text!;
            told.Add(Number.Held, Amount(row, "Held"));
            told.Add(Number.HeldByKind, Amount(row, "Held"), kind);
            told.Add(Number.HoursHeld, Amount(row, "Hours"));
            told.Add(Number.HoursHeldByKind, Amount(row, "Hours"), kind);
            foreach (var currency in Currencies)
            {
                told.Add(Number.MoneyHeld, Amount(row, $"Money, {currency}"), currency);
                told.Add(Number.MoneyHeldByKind, Amount(row, $"Money, {currency}"), $"{kind} {currency}");
            }
        }

        return told;
    }

    private static Told Months(ReadWorkbook.Sheet sheet)
    {
        (string Heading, Number All, Number ByMonth)[] columns =
        [
            ("Invited", Number.Invited, Number.InvitedByMonth), ("Held", Number.Held, Number.HeldByMonth), ("Hours spent", Number.HoursSpent, Number.HoursSpentByMonth), ("Hours protected", Number.HoursProtected, Number.HoursProtectedByMonth),
        ];
        var told = new Told("Excel, By month", [.. columns.SelectMany(column => new[] { column.All, column.ByMonth }), Number.MoneySpent, Number.MoneySpentByMonth, Number.MoneyProtected, Number.MoneyProtectedByMonth]);
        foreach (var row in sheet.Rows)
        {
            var month = Agreement.Months.Of(Day(row, "Month")!.Value);
            foreach (var (heading, all, byMonth) in columns)
            {
                told.Add(all, Amount(row, heading));
                told.Add(byMonth, Amount(row, heading), month);
            }

            foreach (var currency in Currencies)
            {
                told.Add(Number.MoneySpent, Amount(row, $"Money spent, {currency}"), currency);
                told.Add(Number.MoneySpentByMonth, Amount(row, $"Money spent, {currency}"), $"{month} {currency}");
                told.Add(Number.MoneyProtected, Amount(row, $"Money protected, {currency}"), currency);
                told.Add(Number.MoneyProtectedByMonth, Amount(row, $"Money protected, {currency}"), $"{month} {currency}");
            }
        }

        return told;
    }

    private static string Text(IReadOnlyDictionary<string, ReadWorkbook.Cell> row, string heading) => row.GetValueOrDefault(heading)?.Text ?? "";

    private static decimal Amount(IReadOnlyDictionary<string, ReadWorkbook.Cell> row, string heading) => row.GetValueOrDefault(heading)?.Number ?? 0;

    private static DateOnly? Day(IReadOnlyDictionary<string, ReadWorkbook.Cell> row, string heading) => row.GetValueOrDefault(heading) is { } cell ? DateOnly.FromDateTime(cell.Moment) : null;
}
