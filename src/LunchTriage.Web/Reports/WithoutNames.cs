using LunchTriage.Core.Reports;
using LunchTriage.Storage.Calendars;
using LunchTriage.Storage.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>What is shown to others: initials instead of names, and nothing in which somebody could be named or recognised (work setting, place, what came of it). Page and files take it from here.</summary>
internal static class WithoutNames
{
    public static PeriodReport Of(PeriodReport report) => report with
    {
        Lunches = [.. report.Lunches.Select(lunch => lunch with { Inviter = Initials.Of(lunch.Inviter), Outcome = lunch.Outcome with { CameOfIt = null } })],
        AgainstTheVerdict = [.. report.AgainstTheVerdict.Select(each => each with { Inviter = Initials.Of(each.Inviter) })],
    };

    public static ExportedInvitation Of(ExportedInvitation invitation) => invitation with { Counted = Of(invitation.Counted), Organization = "", Venue = "" };

    public static ExportedLunch Of(ExportedLunch lunch) => lunch with { Counted = Of(lunch.Counted), Organization = "" };

    public static CountedInvitation Of(CountedInvitation invitation) =>
        invitation with { Inviter = Initials.Of(invitation.Inviter), Outcome = invitation.Outcome is { } outcome ? outcome with { CameOfIt = null } : null };

    public static CalendarLunch Of(CalendarLunch lunch) => lunch with { Inviter = Initials.Of(lunch.Inviter), Venue = "" };
}
