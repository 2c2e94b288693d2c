using System.Text.Json;

namespace LunchTriage.Web.Tests.Exports.Agreement;

/// <summary>Reads the JSON: its numbers, and what its lunches come to.</summary>
internal static class ToldInJson
{
    /// <param name="report">The report.</param>
    /// <param name="kind">What a type is called by its key.</param>
    public static IEnumerable<Told> Of(JsonElement report, Func<string?, string> kind) => [Numbers(report, kind), Lunches(report, kind)];

    private static Told Numbers(JsonElement report, Func<string?, string> kind)
    {
        var told = new Told(
            "JSON", Number.Invited, Number.InvitedByMonth, Number.Accepted, Number.Declined, Number.Redirected, Number.Postponed, Number.Undecided, Number.ColdCalls, Number.AgainstTheVerdict,
            Number.Held, Number.HeldByMonth, Number.HeldByKind, Number.Cancelled, Number.NoShow, Number.Coming, Number.Due,
            Number.HoursSpent, Number.HoursSpentByMonth, Number.HoursProtected, Number.HoursProtectedByMonth, Number.HoursHeldByKind, Number.MoneySpent, Number.MoneyProtected);
        foreach (var (name, number) in new[] { ("invited", Number.Invited), ("coldCalls", Number.ColdCalls), ("overrides", Number.AgainstTheVerdict), ("held", Number.Held), ("cancelled", Number.Cancelled), ("noShow", Number.NoShow), ("coming", Number.Coming), ("due", Number.Due) })
        {
            told.Add(number, report.GetProperty(name).GetDecimal());
        }

        foreach (var decision in report.GetProperty("byDecision").EnumerateObject())
        {
            told.Add(Enum.Parse<Number>(decision.Name, ignoreCase: true), decision.Value.GetDecimal());
        }

        var hours = report.GetProperty("hours");
        told.Add(Number.HoursSpent, Amount(hours, "spent"));
        told.Add(Number.HoursProtected, Amount(hours, "protected"));
        foreach (var money in report.GetProperty("money").EnumerateArray())
        {
            told.Add(Number.MoneySpent, Amount(money, "spent"), money.GetProperty("currency").GetString()!);
            told.Add(Number.MoneyProtected, Amount(money, "protected"), money.GetProperty("currency").GetString()!);
        }

        foreach (var month in report.GetProperty("byMonth").EnumerateArray())
        {
            var (name, its) = (month.GetProperty("month").GetString()!, month.GetProperty("hours"));
            told.Add(Number.InvitedByMonth, Amount(month, "invited"), name);
            told.Add(Number.HeldByMonth, Amount(month, "held"), name);
            told.Add(Number.HoursSpentByMonth, Amount(its, "spent"), name);
            told.Add(Number.HoursProtectedByMonth, Amount(its, "protected"), name);
        }

        foreach (var type in report.GetProperty("byType").EnumerateArray())
        {
            told.Add(Number.HeldByKind, Amount(type, "held"), KindOf(type, kind));
            told.Add(Number.HoursHeldByKind, Amount(type.GetProperty("hours"), "spent"), KindOf(type, kind));
        }

        return told;
    }

    private static Told Lunches(JsonElement report, Func<string?, string> kind)
    {
        var told = new Told("JSON, lunches", Number.Held, Number.HeldByMonth, Number.HeldByKind, Number.HoursHeld, Number.HoursHeldByKind);
        foreach (var lunch in report.GetProperty("lunches").EnumerateArray())
        {
            told.Add(Number.Held, 1);
            told.Add(Number.HeldByMonth, 1, lunch.GetProperty("on").GetString()![..7]);
            told.Add(Number.HeldByKind, 1, KindOf(lunch, kind));
            told.Add(Number.HoursHeld, Amount(lunch, "hours"));
            told.Add(Number.HoursHeldByKind, Amount(lunch, "hours"), KindOf(lunch, kind));
        }

        return told;
    }

    private static decimal Amount(JsonElement of, string name) => of.GetProperty(name).GetDecimal();

    private static string KindOf(JsonElement of, Func<string?, string> kind) => kind(of.GetProperty("lunchType").GetString());
}
