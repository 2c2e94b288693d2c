using System.Runtime.CompilerServices;
using LunchTriage.Core;
using LunchTriage.Storage.Reports;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Reports;

namespace LunchTriage.Web.Exports;

/// <summary>The year's invitations line by line: memory doesn't grow with the year.</summary>
internal sealed class ReportLines(CountedInvitations invitations, RequestOwner owner)
{
    /// <summary>A line for each invitation that came in the year or counts in it.</summary>
    /// <param name="year">The year.</param>
    /// <param name="initials">Initials instead of names.</param>
    /// <param name="cancellationToken">Stops.</param>
    public IAsyncEnumerable<ReportLine> InAsync(int year, bool initials, CancellationToken cancellationToken) => ReadAhead.Of(ReadAsync(year, initials, CancellationToken.None), cancellationToken);

    private async IAsyncEnumerable<ReportLine> ReadAsync(int year, bool initials, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (period, today, rates) = (DayRange.Year(year), await owner.TodayAsync(cancellationToken), await invitations.RatesAsync(cancellationToken));
        await foreach (var invitation in invitations.ExportedAsync(period).WithCancellation(cancellationToken))
        {
            yield return ReportLine.Of(initials ? WithoutNames.Of(invitation) : invitation, invitation.Counted.CountIn(period, today, rates));
        }
    }
}
