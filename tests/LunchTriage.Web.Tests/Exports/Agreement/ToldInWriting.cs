using System.Globalization;
using System.Text.RegularExpressions;

namespace LunchTriage.Web.Tests.Exports.Agreement;

/// <summary>Reads page and PDF: their sentences, their figures, and each table with its sum.</summary>
internal static partial class ToldInWriting
{
    private static readonly Dictionary<char, string> Currencies = new() { ['€'] = "EUR", ['¥'] = "JPY", ['$'] = "USD" };

    /// <param name="report">The page or the PDF.</param>
    /// <param name="year">The year.</param>
    public static IEnumerable<Told> Of(WrittenReport report, int year) =>
        [Sentences(report), Figures(report), .. Months(report, year), .. Kinds(report), .. Lunches(report)];

    private static Told Sentences(WrittenReport report)
    {
        (Number Number, string Said)[] counted =
        [
            (Number.Accepted, @"You got .+? and accepted #"), (Number.Held, "# lunch(es)? (was|were) held, and took"), (Number.HoursHeld, "held, and took # h"), (Number.HoursSpent, "(held, and took|cancelled or missed took|cancelled or missed it is) # h(?!; with what was)"),
            (Number.Cancelled, "# (was|were) cancelled"), (Number.NoShow, "# (was a no-show|were no-shows)"), (Number.Coming, "# (is|are) coming"), (Number.Due, "# still lacks? (its outcome|their outcomes)"),
            (Number.Declined, "Declining # invitations?"), (Number.Redirected, "(R|and r)edirecting #"), (Number.HoursProtected, "(Declin|Redirect)ing .+? protected # h"),
        ];
        var told = new Told($"{report.Format}, sentences", [.. counted.Select(each => each.Number), Number.MoneySpent, Number.MoneyProtected]);
        foreach (var (number, said) in counted)
        {
            var match = Regex.Match(report.Sentences, @"\b" + said.Replace("#", @"(?<number>[\d,.]*\d)", StringComparison.Ordinal));
            told.Add(number, match.Success ? Amount(match.Groups["number"].Value) : 0);
        }

        var money = InMoney().Match(report.Sentences);
        AddMoney(told, Number.MoneySpent, money.Groups["spent"].Value);
        AddMoney(told, Number.MoneyProtected, money.Groups["protected"].Value);
        return told;
    }

    private static Told Figures(WrittenReport report)
    {
        var told = new Told($"{report.Format}, figures", Number.Invited, Number.ColdCalls, Number.Held, Number.HoursSpent, Number.HoursProtected, Number.MoneySpent, Number.MoneyProtected);
        // A year in which nothing happened has none.
        var figures = report.Figures.ToDictionary(figure => figure[0]);
        if (figures.Count == 0)
        {
            return told;
        }

        told.Add(Number.Invited, Amount(figures["Invited"][1]));
        told.Add(Number.ColdCalls, Amount(figures["Invited"][2].Split(' ')[0]));
        told.Add(Number.Held, Amount(figures["Held"][1]));
        told.Add(Number.HoursSpent, Amount(figures["Spent"][1]));
        told.Add(Number.HoursProtected, Amount(figures["Protected"][1]));
        AddMoney(told, Number.MoneySpent, Noted("Spent"));
        AddMoney(told, Number.MoneyProtected, Noted("Protected"));
        return told;

        // Nothing is noted of hours that no money is known of.
        string Noted(string figure) => string.Join(' ', figures[figure].Skip(2));
    }

    private static IEnumerable<Told> Months(WrittenReport report, int year)
    {
        var months = new Told($"{report.Format}, months", Number.HeldByMonth, Number.HoursSpentByMonth, Number.HoursProtectedByMonth);
        var sum = new Told($"{report.Format}, sum of the months", Number.Held, Number.HoursSpent, Number.HoursProtected);
        foreach (var row in report.Rows("Month", "Held", "Spent", "Protected"))
        {
            if (row[0] == year.ToString(CultureInfo.InvariantCulture))
            {
                sum.Add(Number.Held, Amount(row[1]));
                sum.Add(Number.HoursSpent, Amount(row[2]));
                sum.Add(Number.HoursProtected, Amount(row[3]));
                continue;
            }

            var month = Agreement.Months.Of(year, row[0]);
            months.Add(Number.HeldByMonth, Amount(row[1]), month);
            months.Add(Number.HoursSpentByMonth, Amount(row[2]), month);
            months.Add(Number.HoursProtectedByMonth, Amount(row[3]), month);
        }

        return [months, sum];
    }

    private static IEnumerable<Told> Kinds(WrittenReport report)
    {
        var kinds = new Told($"{report.Format}, kinds", Number.HeldByKind, Number.HoursHeldByKind, Number.MoneyHeldByKind);
        var sum = new Told($"{report.Format}, sum of the kinds", Number.Held, Number.HoursHeld, Number.MoneyHeld);
        foreach (var row in report.Rows("Kind", "Held", "Hours"))
        {
            // Where a year has no money, its column isn't there, and what stands in its place has no sign of a currency.
            if (row[0] == "All")
            {
                sum.Add(Number.Held, Amount(row[1]));
                sum.Add(Number.HoursHeld, Amount(row[2]));
                AddMoney(sum, Number.MoneyHeld, row[3]);
                continue;
            }

            kinds.Add(Number.HeldByKind, Amount(row[1]), row[0]);
            kinds.Add(Number.HoursHeldByKind, Amount(row[2]), row[0]);
            AddMoney(kinds, Number.MoneyHeldByKind, row[3], row[0] + " ");
        }

        return [kinds, sum];
    }

    private static IEnumerable<Told> Lunches(WrittenReport report)
    {
        var lunches = new Told($"{report.Format}, lunches", Number.Held, Number.Cancelled, Number.NoShow, Number.HoursSpent, Number.HoursHeld, Number.HeldByKind, Number.HoursHeldByKind);
        var sum = new Told($"{report.Format}, sum of the lunches", Number.HoursSpent);
        foreach (var row in report.Rows("Day", "With", "Kind", "Hours"))
        {
            var hours = Amount(row[3]);
            if (row[0] == "All")
            {
                sum.Add(Number.HoursSpent, hours);
                continue;
            }

            lunches.Add(Number.HoursSpent, hours);
            if (NotHeld().Match(row[1]) is { Success: true, Value: var notHeld })
            {
                lunches.Add(notHeld == "No-show" ? Number.NoShow : Number.Cancelled, 1);
                continue;
            }

            lunches.Add(Number.Held, 1);
            lunches.Add(Number.HoursHeld, hours);
            lunches.Add(Number.HeldByKind, 1, row[2]);
            lunches.Add(Number.HoursHeldByKind, hours, row[2]);
        }

        return [lunches, sum];
    }

    private static void AddMoney(Told told, Number number, string said, string of = "")
    {
        foreach (Match money in OneAmount().Matches(said))
        {
            told.Add(number, Amount(money.Groups["amount"].Value), of + Currencies[money.Groups["sign"].Value[0]]);
        }
    }

    private static decimal Amount(string said) => said == "–" ? 0 : decimal.Parse(said.Replace(" h", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"In money, that is ((?<spent>[^a-z]+( and [^a-z]+)?) spent)?( and )?((?<protected>[^a-z]+( and [^a-z]+)?) protected)?\.( |$)")]
    private static partial Regex InMoney();

    [GeneratedRegex(@"(?<sign>[€¥$])(?<amount>[\d,]*\d(\.\d+)?)")]
    private static partial Regex OneAmount();

    [GeneratedRegex("Cancelled|No-show")]
    private static partial Regex NotHeld();
}
