using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>What became of cold calls, in sentences.</summary>
public static class ColdCallsInWords
{
    private static readonly (Decision Decision, string Done)[] Answers =
    [
        (Decision.Redirected, "pointed {0} to an event"),
        (Decision.Declined, "declined {0}"),
        (Decision.Accepted, "accepted {0}"),
        (Decision.Postponed, "postponed {0}"),
    ];

    /// <summary>The sentences; none where there was no cold call.</summary>
    public static IReadOnlyList<Phrase> Of(PeriodReport report)
    {
        if (report.ColdCalls == 0)
        {
            return [];
        }

        Figure all = Invited(report.Invited), cold = Invited(report.ColdCalls, "coldCall=true"), paid = Invited(report.ColdCallsOfferedToPay, "coldCall=true", "offeredToPay=true");
        var came = report.ColdCalls == 1
            ? new Phrase("{0} of the {1} came from somebody whom you had never met and did not expect.", cold, all)
            : new Phrase("{0} of the {1} came from people whom you had never met and did not expect.", cold, all);
        var offered = report.ColdCallsOfferedToPay == 0 ? "None offered to pay for your time." : new Phrase("{0} offered to pay for your time.", paid);
        Phrase[] answers = [.. Answers.Where(each => Of(report, each.Decision) > 0).Select(each => new Phrase(each.Done, Invited(Of(report, each.Decision), "coldCall=true", "decision=" + JsonName.Of(each.Decision))))];
        var unanswered = Of(report, null);
        var open = new Phrase(unanswered == 1 ? "{0} is not answered" : "{0} are not answered", Invited(unanswered, "coldCall=true", "decided=false"));
        var became = (answers.Length, unanswered) switch
        {
            (0, _) => new("{0} yet.", open),
            (_, 0) => new("You {0}.", Phrase.Listed(answers)),
            _ => new Phrase("You {0}; {1}.", Phrase.Listed(answers), open),
        };
        return [came, offered, became];

        Figure Invited(int count, params string[] filter) => Numbers.Of(count, ReportLinks.Invited(report.Period, filter));
    }

    /// <summary>How many cold calls were answered so; null are those without an answer.</summary>
    public static int Of(PeriodReport report, Decision? decision) =>
        report.Judged.Where(each => each.Decision == decision).Sum(each => each.ColdCalls);
}
