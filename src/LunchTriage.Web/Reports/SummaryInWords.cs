using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>What a year comes to, in sentences. Here and in all that a report says, each count is in digits, because it is compared and leads to its list; only none is a word.</summary>
public static class SummaryInWords
{
    /// <summary>The paragraphs, each of one sentence or more; a single one where nothing was noted.</summary>
    public static IReadOnlyList<IReadOnlyList<Phrase>> Of(YearView year)
    {
        var report = year.View.Report;
        return year.View.IsEmpty
            ? [[Nothing(year)]]
            : [.. new IEnumerable<Phrase>[] { Asked(year), Protected(report), Money(year.View), Worth(report), ByTheHour(year.View), Answered(report) }.Select(paragraph => paragraph.ToArray()).Where(paragraph => paragraph.Length > 0)];
    }

    private static Phrase Nothing(YearView year) => new(
        (year.Year - year.View.Report.AsOf.Year) switch
        {
            < 0 => "Nothing was noted for {0}: no invitation came, and no lunch was held.",
            0 => "Nothing was noted for {0} so far: no invitation came, and no lunch was held.",
            _ => "Nothing was noted for {0} yet: the year is still to come.",
        },
        Dates.Year(year.Year));

    private static IEnumerable<Phrase> Asked(YearView year)
    {
        var (report, period) = (year.View.Report, year.Period);
        var invited = Numbers.Of(report.Invited, ReportLinks.Invited(period)) with { Value = Phrase.Counted(report.Invited, "{0} invitation", "{0} invitations"), Strong = true };
        yield return report switch
        {
            { Invited: 0 } => "No invitation came.",
            _ when report.ByDecision[Decision.Accepted] == 0 => new Phrase("You got {0} and accepted none.", invited),
            _ => new Phrase("You got {0} and accepted {1}.", invited, Numbers.Of(report, Decision.Accepted)),
        };

        var spent = Numbers.Of(report.HoursSpent, ReportLinks.Spent(period)) with { Strong = true };
        var compared = year.View.Before is { } before ? Compared.With(before.Hours.HoursSpent, report.HoursSpent, before.Days) : "";
        var held = new Figure(Phrase.Counted(report.Held, "{0} lunch", "{0} lunches"), ReportLinks.Lunches(period, "status=held"));
        yield return report switch
        {
            { Held: 0, HoursSpent.Hundredths: 0 } => "No lunch was held.",
            { Held: 0 } => new Phrase("No lunch was held; what was cancelled or missed took {0}{1}.", spent, compared),
            _ when report.AllHeld.Hours != report.HoursSpent => new Phrase(
                report.Held == 1 ? "In the year {0} was held, and took {1}; with what was cancelled or missed it is {2}{3}." : "In the year {0} were held, and took {1}; with what was cancelled or missed it is {2}{3}.",
                held, Numbers.Of(report.AllHeld.Hours, ReportLinks.Lunches(period, "status=held")), spent, compared),
            { Held: 1 } => new Phrase("In the year {0} was held, and took {1}{2}.", held, spent, compared),
            _ => new Phrase("In the year {0} were held, and took {1}{2}.", held, spent, compared),
        };

        (int Count, string One, string Other, string Status)[] others =
        [
            (report.Cancelled, "{0} was cancelled", "{0} were cancelled", "cancelled"),
            (report.NoShow, "{0} was a no-show", "{0} were no-shows", "noShow"),
            (report.Coming, "{0} is coming", "{0} are coming", "coming"),
            (report.Due, "{0} still lacks its outcome", "{0} still lack their outcomes", "due"),
        ];
        Phrase[] left = [.. others.Where(each => each.Count > 0).Select(each => new Phrase(each.Count == 1 ? each.One : each.Other, Numbers.Of(each.Count, ReportLinks.Lunches(period, "status=" + each.Status))))];
        if (left.Length > 0)
        {
            yield return new("Besides, {0}.", Phrase.Listed(left));
        }

        if (year.View.Began is { } began)
        {
            yield return new("With the year before it can't be compared: the first invitation came on {0}.", began);
        }
    }

    private static IEnumerable<Phrase> Protected(PeriodReport report)
    {
        var (declined, redirected) = (report.ByDecision[Decision.Declined], report.ByDecision[Decision.Redirected]);
        var kept = Numbers.Of(report.HoursProtected, ReportLinks.Protected(report.Period)) with { Strong = true };
        if (declined + redirected > 0)
        {
            yield return redirected == 0 ? new Phrase("Declining {0} protected {1}.", Invitations(Decision.Declined), kept)
                : declined == 0 ? new Phrase("Redirecting {0} protected {1}.", Invitations(Decision.Redirected), kept)
                : new Phrase("Declining {0} and redirecting {1} protected {2}.", Invitations(Decision.Declined), Numbers.Of(report, Decision.Redirected), kept);
        }

        Figure Invitations(Decision decision) =>
            Numbers.Of(report, decision) with { Value = Phrase.Counted(report.ByDecision[decision], "{0} invitation", "{0} invitations") };
    }

    private static IEnumerable<Phrase> Money(PeriodView view)
    {
        var report = view.Report;
        if (view.LacksRate)
        {
            yield return new("In money nothing can be said: {0}.", new Figure((Phrase)"no hourly rate is set", ReportLinks.Rate));
        }

        var (spent, kept) = (Amounts(money => money.Spent, ReportLinks.Spent(report.Period)), Amounts(money => money.Protected, ReportLinks.Protected(report.Period)));
        if (spent.Length + kept.Length > 0)
        {
            yield return kept.Length == 0 ? new Phrase("In money, that is {0} spent.", Phrase.Listed(spent))
                : spent.Length == 0 ? new Phrase("In money, that is {0} protected.", Phrase.Listed(kept))
                : new Phrase("In money, that is {0} spent and {1} protected.", Phrase.Listed(spent), Phrase.Listed(kept));
        }

        Phrase[] Amounts(Func<MoneyTotal, Money> which, string list) =>
            [.. report.Money.Select(which).Where(money => money.Amount > 0).Select(money => new Phrase("{0}", new Figure(money, list)))];
    }

    private static IEnumerable<Phrase> Worth(PeriodReport report)
    {
        if (report.FollowedAccept is { MedianBenefit.Mine: { } worth } followed)
        {
            var lunches = new Figure(followed.Held == 1 ? (Phrase)"lunch" : new Phrase("{0} lunches", followed.Held), ReportLinks.Lunches(report.Period, "status=held", "verdictWhenDecided=accept"));
            yield return new(followed.Held == 1 ? "The {0} that a verdict of accept stood behind was worth {1} of {2} to you." : "The {0} that a verdict of accept stood behind were worth {1} of {2} to you (median).", lunches, worth, Outcome.MostBenefit);
        }

        if (report.ByType.SingleOrDefault(type => type.LunchType is null)?.Worth is { MedianBenefit.Mine: { } little } outside)
        {
            var lunches = new Figure(Phrase.Counted(outside.Held, "{0} lunch", "{0} lunches"), ReportLinks.Lunches(report.Period, "status=held", "type=" + InvitationFilter.NoType));
            yield return new(outside.Held == 1 ? "The {0} outside your kinds took {1} and was worth {2} of {3}." : "The {0} outside your kinds took {1} and were worth {2} of {3} (median).", lunches, outside.Hours, little, Outcome.MostBenefit);
        }
    }

    // What to do more of, and what less.
    private static IEnumerable<Phrase> ByTheHour(PeriodView view)
    {
        var kinds = view.Report.ByType.Where(type => type.Worth is { BenefitPerHour: not null, Rated.Lunches: >= SuggestionsInWords.Few })
            .GroupBy(type => Math.Round(type.Worth.BenefitPerHour!.Value, 1, MidpointRounding.AwayFromZero))
            .OrderByDescending(alike => alike.Key).ToArray();
        if (kinds.Length > 1)
        {
            yield return new("For each hour you got most from {0}, {1} points of benefit, and least from {2}, {3}.", Named(kinds[0]), kinds[0].Key, Named(kinds[^1]), kinds[^1].Key);
        }

        Phrase Named(IEnumerable<TypeReport> alike) => Phrase.Listed([.. alike.Select(type => view.KindName(type.LunchType))]);
    }

    private static IEnumerable<Phrase> Answered(PeriodReport report)
    {
        if (report.Answers is { Answered: var answered and > 0, MedianDays: { } median, LongestDays: { } longest })
        {
            var (figure, all) = (Numbers.Of(answered, ReportLinks.Invited(report.Period, "decided=true")), Numbers.Of(report.Invited, ReportLinks.Invited(report.Period)));
            yield return (answered, longest) switch
            {
                (1, 0) => new Phrase("You answered {0} of {1}, on the day it came.", figure, all),
                (1, _) => new Phrase("You answered {0} of {1}, after {2}.", figure, all, DaysOf(longest)),
                (_, 0) => new Phrase("You answered {0} of {1}, each on the day it came.", figure, all),
                _ when median == longest => new Phrase("You answered {0} of {1}, none later than {2} after it came.", figure, all, DaysOf(longest)),
                _ => new(median == 0 ? "You answered {0} of {1}, half of them on the day they came; the longest wait was {3}." : "You answered {0} of {1}, half of them within {2}; the longest wait was {3}.", figure, all, DaysOf(median), DaysOf(longest)),
            };
        }

        static Phrase DaysOf(decimal days) => new(days == 1 ? "{0} day" : "{0} days", days);
    }
}
