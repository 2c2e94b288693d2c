using System.Runtime.CompilerServices;
using CsvHelper;
using LunchTriage.Core;
using LunchTriage.Storage.Reports;
using LunchTriage.Web.Hosting;

namespace LunchTriage.Web.Exports;

/// <summary>The year's invitations as CSV (RFC 4180), a line at a time: memory doesn't grow with the year.</summary>
internal sealed class ReportCsv(CountedInvitations invitations, RequestOwner owner)
{
    private static readonly CsvWriterOptions Options = new()
    {
        TrueValue = "true",
        FalseValue = "false",
        // A spreadsheet runs text that starts like a formula. See https://owasp.org/www-community/attacks/CSV_Injection.
        Injection = CsvInjection.Escape,
    };

    /// <summary>Writes the lines of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="initials">Initials instead of names.</param>
    /// <param name="byteOrderMark">A mark at the start, by which some spreadsheets tell UTF-8.</param>
    /// <param name="target">Where to; it stays open.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task WriteAsync(int year, bool initials, bool byteOrderMark, Stream target, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(target, Options with { WriteByteOrderMark = byteOrderMark }, leaveOpen: true);
        await csv.WriteRecordsAsync(LinesAsync(DayRange.Year(year), initials, cancellationToken), cancellationToken);
    }

    private async IAsyncEnumerable<CsvLine> LinesAsync(DayRange period, bool initials, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var today = await owner.TodayAsync(cancellationToken);
        var rates = await invitations.RatesAsync(cancellationToken);
        await foreach (var invitation in invitations.ExportedAsync(period).WithCancellation(cancellationToken))
        {
            yield return CsvLine.Of(invitation, invitation.Counted.CountIn(period, today, rates), initials);
        }
    }
}
