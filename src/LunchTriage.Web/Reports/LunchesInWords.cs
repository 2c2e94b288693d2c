using LunchTriage.Core;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>How far the lunches of a period got, each count with its list: "9 held, 1 cancelled".</summary>
internal static class LunchesInWords
{
    /// <summary>Those with an outcome, as they are listed one by one.</summary>
    public static IReadOnlyList<Phrase> Recorded(PeriodReport report) => Said(report, Held(report), Cancelled(report), NoShow(report));

    /// <summary>Those that were not held, or not yet.</summary>
    public static IReadOnlyList<Phrase> NotHeld(PeriodReport report) => Said(
        report,
        (report.Coming, new("{0} coming", report.Coming), "coming"),
        (report.Due, Phrase.Counted(report.Due, "{0} outcome missing", "{0} outcomes missing"), "due"),
        Cancelled(report),
        NoShow(report));

    private static (int Count, Phrase Words, string Status) Held(PeriodReport report) => (report.Held, new("{0} held", report.Held), "held");

    private static (int Count, Phrase Words, string Status) Cancelled(PeriodReport report) => (report.Cancelled, new("{0} cancelled", report.Cancelled), "cancelled");

    private static (int Count, Phrase Words, string Status) NoShow(PeriodReport report) => (report.NoShow, Phrase.Counted(report.NoShow, "{0} no-show", "{0} no-shows"), "noShow");

    private static IReadOnlyList<Phrase> Said(PeriodReport report, params IEnumerable<(int Count, Phrase Words, string Status)> each) =>
        [.. from one in each where one.Count > 0 select new Phrase("{0}", new Figure(one.Words, ReportLinks.Lunches(report.Period, "status=" + one.Status)))];
}
