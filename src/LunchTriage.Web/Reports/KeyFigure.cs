using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>One of the few numbers that a year comes to.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Number">The number.</param>
/// <param name="Notes">What is said of it beneath.</param>
public sealed record KeyFigure(Phrase Name, Phrase Number, IReadOnlyList<Phrase> Notes)
{
    /// <summary>Those of a year in which something happened: invited, held, spent and protected.</summary>
    public static IReadOnlyList<KeyFigure> Of(YearView year)
    {
        var (view, report) = (year.View, year.View.Report);
        var (invited, spent, kept) = (ReportLinks.Invited(report.Period), ReportLinks.Spent(report.Period), ReportLinks.Protected(report.Period));
        var coldCalls = Numbers.Of(report.ColdCalls, ReportLinks.Invited(report.Period, "coldCall=true")) with { Value = Phrase.Counted(report.ColdCalls, "{0} cold call", "{0} cold calls") };
        var inHours = view.Budget is { Unit: BudgetUnit.Hours };
        return
        [
            new("Invited", Said(Numbers.Of(report.Invited, invited)), [Said(coldCalls)]),
            new("Held", Said(Numbers.Of(report.Held, ReportLinks.Lunches(report.Period, "status=held"))), inHours ? [] : [view.KeptBudget]),
            new("Spent", Said(Numbers.Of(report.HoursSpent, spent)), [.. Money(report.HoursSpent, total => total.Spent, spent), .. inHours ? new[] { view.KeptBudget } : []]),
            new("Protected", Said(Numbers.Of(report.HoursProtected, kept)), [.. Money(report.HoursProtected, total => total.Protected, kept)]),
        ];

        // Amounts of several currencies, as one number that leads to one list.
        IEnumerable<Phrase> Money(Hours hours, Func<MoneyTotal, Money> which, string list) => report.Money.Count == 0
            ? []
            : [Said(Numbers.Of(hours, list) with { Value = report.Money.Select(total => new Phrase("{0}", which(total))).Aggregate((before, next) => new("{0}, {1}", before, next)) })];
    }

    private static Phrase Said(Figure figure) => new("{0}", figure);
}
