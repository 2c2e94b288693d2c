using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Reports;

namespace LunchTriage.Web.Pages.Dashboard;

/// <summary>Hours at a glance: what they are in money, and how they stand beside those before.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Hours">How many.</param>
/// <param name="Money">The same in money, an amount a currency.</param>
/// <param name="Beside">How they stand beside those before; null where there is nothing to hold them against.</param>
/// <param name="List">What is behind them.</param>
public sealed record HoursFigure(Phrase Name, Hours Hours, IReadOnlyList<Money> Money, Phrase? Beside, string List)
{
    /// <summary>Those of a period: spent and protected.</summary>
    public static IReadOnlyList<HoursFigure> Of(PeriodView view) =>
    [
        Of(view, "Hours spent", hours => hours.HoursSpent, money => money.Spent, ReportLinks.Spent(view.Report.Period)),
        Of(view, "Hours protected", hours => hours.HoursProtected, money => money.Protected, ReportLinks.Protected(view.Report.Period)),
    ];

    private static HoursFigure Of(PeriodView view, Phrase name, Func<PeriodHours, Hours> hours, Func<MoneyTotal, Money> money, string list)
    {
        var now = hours(view.Report.Hours);
        return new(name, now, [.. view.Report.Money.Select(money)], view.Before is { } before ? Compared.Beside(hours(before.Hours), now, before.Days) : (Phrase?)null, list);
    }
}
