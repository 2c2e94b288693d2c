using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>Decisions against the verdict, and how they turned out, in sentences.</summary>
public static class OverridesInWords
{
    /// <summary>What was done instead, after the verdict: "but you accepted."</summary>
    public static Phrase Instead(OverriddenVerdict each) => each.Decision switch
    {
        Decision.Accepted => "but you accepted.",
        Decision.Declined => "but you declined.",
        Decision.Redirected => "but you redirected them.",
        _ => "but you postponed it.",
    };

    /// <summary>How it turned out: "3 h, worth 1 of 5 to you."; empty where nothing is known of it.</summary>
    public static Phrase Turned(OverriddenVerdict each) => each switch
    {
        { HoursSpent: { } spent, BenefitMine: { } benefit } => new Phrase("{0}, worth {1} of {2} to you.", spent, benefit, Outcome.MostBenefit),
        { HoursSpent: { } spent } => new Phrase("{0} spent.", spent),
        { HoursProtected: { } kept } => new Phrase("{0} protected.", kept),
        _ => "",
    };

    /// <summary>All of them beside those that followed it; none where nothing can be compared.</summary>
    public static IReadOnlyList<Phrase> Of(PeriodReport report)
    {
        var said = new List<Phrase>();
        if (report is { FollowedAccept: { MedianBenefit.Mine: not null } followed, AgainstVerdict: { MedianBenefit.Mine: not null } against })
        {
            said.Add(new(
                "Median worth to you: {0} of {4} in {1} where a verdict of accept was followed, {2} of {4} in {3} where you went against the verdict.",
                followed.MedianBenefit.Mine,
                Lunches(followed, "verdictWhenDecided=accept"),
                against.MedianBenefit.Mine,
                Lunches(against, "override=true"),
                Outcome.MostBenefit));
        }

        if (report.ProtectedAgainstAccept > Hours.None)
        {
            said.Add(new Phrase("Turned down although the verdict was accept: {0}.", Numbers.Of(report.ProtectedAgainstAccept, ReportLinks.Invited(report.Period, "verdictWhenDecided=accept", "status=turnedDown"))));
        }

        return said;

        Figure Lunches(Worth worth, string filter) => new(Phrase.Counted(worth.Held, "{0} lunch", "{0} lunches"), ReportLinks.Lunches(report.Period, "status=held", filter));
    }
}
