using LunchTriage.Core.Reports;
using LunchTriage.Storage.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Exports;

/// <summary>A lunch held, as a line of the year's.</summary>
/// <param name="Lunch">The lunch.</param>
/// <param name="With">The inviter's name, or its initials.</param>
/// <param name="Organization">The inviter's work setting.</param>
internal sealed record LunchLine(RecordedLunch Lunch, string With, string Organization)
{
    public static LunchLine Of(ExportedLunch lunch, RateHistory rates, bool initials) =>
        new(RecordedLunch.Of(lunch.Counted, rates), initials ? Initials.Of(lunch.Counted.Inviter) : lunch.Counted.Inviter, lunch.Organization);
}
