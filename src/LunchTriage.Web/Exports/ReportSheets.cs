using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Exports.Excel;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Exports;

/// <summary>What stands on the sheets of the yearly report, in the reader's words.</summary>
/// <param name="words">The reader's.</param>
/// <param name="policy">Names the kinds.</param>
internal sealed class ReportSheets(Wording words, Policy policy)
{
    private const double Narrow = 10;
    private const double Dated = 12;
    private const double Timed = 17;
    private const double Amount = 14;
    private const double Named = 26;
    private const double Long = 60;

    /// <summary>A value and what it is called.</summary>
    public IReadOnlyList<Column<(string Name, Cell Value)>> Summary => [Column<(string Name, Cell Value)>.Text(words["What was counted"], 34, pair => pair.Name), new(words["Value"], 18, pair => pair.Value)];

    /// <summary>The lunches whose outcome is recorded: those held, and those whose hours count although they weren't.</summary>
    public IReadOnlyList<Column<LunchLine>> Lunches =>
    [
        new(words["Day"], Dated, line => Cell.Of(line.Lunch.On)),
        Column<LunchLine>.Text(words["With"], Named, line => line.With),
        Column<LunchLine>.Text(words["Work setting"], Named, line => line.Organization),
        Column<LunchLine>.Text(words["Kind"], Named, line => Kind(line.Lunch.LunchType)),
        Column<LunchLine>.Text(words["Outcome"], Dated, line => words[line.Lunch.Outcome.Result.Word()]),
        Column<LunchLine>.Text(words["Cancelled by"], Dated, line => Word(line.Lunch.Outcome.CancelledBy, DecisionWords.Word)),
        new(words["Hours"], Narrow, line => Cell.Hours(line.Lunch.Hours)),
        new(words["Money"], Amount, line => Cell.Of(line.Lunch.Money)),
        Column<LunchLine>.Text(words["Currency"], Narrow, line => line.Lunch.Money?.Currency.Code),
        Column<LunchLine>.Text(words["Paid by"], Dated, line => Word(line.Lunch.Outcome.PaidBy, DecisionWords.Word)),
        new(words["Worth to you"], Narrow, line => Cell.Count(line.Lunch.Outcome.BenefitMine)),
        new(words["Worth to them"], Narrow, line => Cell.Count(line.Lunch.Outcome.BenefitTheirs)),
        Column<LunchLine>.Text(words["What came of it"], Long, line => line.Lunch.Outcome.CameOfIt),
    ];

    /// <summary>The columns of the CSV, in its order.</summary>
    public IReadOnlyList<Column<ReportLine>> Invitations =>
    [
        new(words["Number"], Narrow, line => Cell.Name(line.Id)),
        new(words["Received on"], Dated, line => Cell.Of(line.ReceivedOn)),
        new(words["Proposed for"], Timed, line => Cell.Of(line.ProposedFor)),
        Column<ReportLine>.Text(words["Inviter"], Named, line => line.Inviter),
        Column<ReportLine>.Text(words["Work setting"], Named, line => line.Organization),
        Column<ReportLine>.Text(words["Meal"], Narrow, line => words[MealWord(line.Meal)]),
        Column<ReportLine>.Text(words["Verdict"], Dated, line => words[line.Verdict.Word()]),
        Column<ReportLine>.Text(words["Kind"], Named, line => line.LunchType is null ? null : Kind(line.LunchType)),
        Column<ReportLine>.Text(words["Cold call"], Narrow, line => YesOrNo(line.ColdCall)),
        Column<ReportLine>.Text(words["Decision"], Dated, line => Word(line.Decision, DecisionWords.Word)),
        Column<ReportLine>.Text(words["Against the verdict"], Dated, line => YesOrNo(line.Override)),
        Column<ReportLine>.Text(words["Outcome"], Dated, line => Word(line.Outcome, DecisionWords.Word)),
        new(words["On"], Dated, line => Cell.Of(line.On)),
        Column<ReportLine>.Text(words["Cancelled by"], Dated, line => Word(line.CancelledBy, DecisionWords.Word)),
        Column<ReportLine>.Text(words["Paid by"], Dated, line => Word(line.PaidBy, DecisionWords.Word)),
        new(words["Worth to you"], Narrow, line => Cell.Count(line.BenefitMine)),
        new(words["Worth to them"], Narrow, line => Cell.Count(line.BenefitTheirs)),
        Column<ReportLine>.Text(words["Place"], Named, line => line.Venue),
        new(words["Hours spent"], Narrow, line => Cell.Hours(line.HoursSpent)),
        new(words["Hours protected"], Dated, line => Cell.Hours(line.HoursProtected)),
        Column<ReportLine>.Text(words["Currency"], Narrow, line => line.Currency?.Code),
        new(words["Money spent"], Amount, line => Cell.Money(line.MoneySpent, line.Currency)),
        new(words["Money protected"], Amount, line => Cell.Money(line.MoneyProtected, line.Currency)),
    ];

    /// <summary>The held lunches of each kind, with a column for each currency.</summary>
    public IReadOnlyList<Column<TypeReport>> Kinds(IReadOnlyList<MoneyTotal> money) =>
    [
        Column<TypeReport>.Text(words["Kind"], Named, type => Kind(type.LunchType)),
        new(words["Held"], Narrow, type => Cell.Count(type.Worth.Held)),
        new(words["Hours"], Narrow, type => Cell.Hours(type.Worth.Hours)),
        .. money.Select(total => new Column<TypeReport>(words["Money, {0}", total.Currency.Code], Amount, type => Cell.Of(AmountIn(total.Currency, type.Worth.Money)))),
        new(words["Worth to you, median"], Timed, type => Cell.Worth(type.Worth.MedianBenefit.Mine)),
        new(words["Worth to them, median"], Timed, type => Cell.Worth(type.Worth.MedianBenefit.Theirs)),
        new(words["Benefit per hour"], Timed, type => Cell.Worth(type.Worth.BenefitPerHour)),
    ];

    /// <summary>The months, with two columns for each currency.</summary>
    public IReadOnlyList<Column<MonthReport>> Months(IReadOnlyList<MoneyTotal> money) =>
    [
        new(words["Month"], Dated, month => Cell.Month(month.Month)),
        new(words["Invited"], Narrow, month => Cell.Count(month.Invited)),
        new(words["Held"], Narrow, month => Cell.Count(month.Held)),
        new(words["Hours spent"], Narrow, month => Cell.Hours(month.HoursSpent)),
        new(words["Hours protected"], Dated, month => Cell.Hours(month.HoursProtected)),
        .. money.SelectMany(total => (Column<MonthReport>[])
        [
            new(words["Money spent, {0}", total.Currency.Code], Amount, month => Cell.Of(AmountIn(total.Currency, month.Money.Select(each => each.Spent)))),
            new(words["Money protected, {0}", total.Currency.Code], Amount, month => Cell.Of(AmountIn(total.Currency, month.Money.Select(each => each.Protected)))),
        ]),
    ];

    /// <summary>The report's numbers, each with what it is called.</summary>
    public IEnumerable<(string Name, Cell Value)> SummaryOf(PeriodReport report, int year) =>
    [
        (words["Year"], Cell.Name(year)),
        (words["As of"], Cell.Of(report.AsOf)),
        (words["Invited"], Cell.Count(report.Invited)),
        .. report.ByVerdict.Select(each => (words["Verdict: {0}", each.Key.Word()], Cell.Count(each.Value))),
        .. report.ByDecision.Select(each => (words["Decision: {0}", each.Key.Word()], Cell.Count(each.Value))),
        (words["Decision: {0}", InvitationStatus.Undecided.Word()], Cell.Count(report.Undecided)),
        (words["Cold calls"], Cell.Count(report.ColdCalls)),
        (words["Against the verdict"], Cell.Count(report.Overrides)),
        (words["Held"], Cell.Count(report.Held)),
        (words["Cancelled"], Cell.Count(report.Cancelled)),
        (words["No-show"], Cell.Count(report.NoShow)),
        (words["Coming"], Cell.Count(report.Coming)),
        (words["Outcome missing"], Cell.Count(report.Due)),
        (words["Hours spent"], Cell.Hours(report.HoursSpent)),
        (words["Hours protected"], Cell.Hours(report.HoursProtected)),
        .. report.Money.SelectMany(total => ((string, Cell)[])
        [
            (words["Money spent, {0}", total.Currency.Code], Cell.Of(total.Spent)),
            (words["Money protected, {0}", total.Currency.Code], Cell.Of(total.Protected)),
        ]),
    ];

    private string Kind(string? key) => words[policy.KindName(key)];

    private string? Word<T>(T? value, Func<T, Phrase> word) where T : struct, Enum => value is { } some ? words[word(some)] : null;

    private string YesOrNo(bool truth) => truth ? words["Yes"] : words["No"];

    private static Phrase MealWord(Meal meal) => FactCatalogue.Meal.Choices.First(choice => choice.Name == JsonName.Of(meal)).Word;

    private static Money AmountIn(Currency currency, IEnumerable<Money> amounts) => amounts.FirstOrDefault(money => money.Currency == currency, new(0, currency));
}
