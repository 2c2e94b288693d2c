using LunchTriage.Core.Reports;
using LunchTriage.Storage.Reports;

namespace LunchTriage.Web.Exports;

/// <summary>A lunch whose outcome is recorded, as a line of the year's.</summary>
/// <param name="Lunch">The lunch.</param>
/// <param name="With">The inviter's name.</param>
/// <param name="Organization">The inviter's work setting.</param>
internal sealed record LunchLine(RecordedLunch Lunch, string With, string Organization)
{
    public static LunchLine Of(ExportedLunch lunch, RateHistory rates) =>
        new(RecordedLunch.Of(lunch.Counted, rates), lunch.Counted.Inviter, lunch.Organization);
}
