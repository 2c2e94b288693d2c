using CsvHelper;
using LunchTriage.Storage.Reports;

namespace LunchTriage.Web.Exports;

/// <summary>The year's invitations as CSV (RFC 4180), a line at a time: memory doesn't grow with the year.</summary>
internal sealed class ReportCsv(CountedInvitations invitations, ReportLines lines)
{
    private static readonly CsvWriterOptions Options = new()
    {
        TrueValue = "true",
        FalseValue = "false",
        // A spreadsheet runs text that starts like a formula. See https://owasp.org/www-community/attacks/CSV_Injection.
        Injection = CsvInjection.Escape,
        // The server takes as much before it waits for the client: so the next lines are read while these are sent.
        BufferSize = 16 * 1024,
    };

    /// <summary>Writes the lines of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="initials">Initials instead of names.</param>
    /// <param name="byteOrderMark">A mark at the start, by which some spreadsheets tell UTF-8.</param>
    /// <param name="target">Where to; it stays open.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task WriteAsync(int year, bool initials, bool byteOrderMark, Stream target, CancellationToken cancellationToken)
    {
        await invitations.ReadAtOneMomentAsync(cancellationToken);
        await using var csv = CsvWriter.Create(target, Options with { WriteByteOrderMark = byteOrderMark }, leaveOpen: true);
        await csv.WriteRecordsAsync(lines.InAsync(year, initials, cancellationToken), cancellationToken);
    }
}
