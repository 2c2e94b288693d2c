using LunchTriage.Core;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports;
using LunchTriage.Web.Exports.Excel;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Exports;

/// <summary>The yearly report as a workbook, in the reader's words: its numbers, the lunches held, and the year's invitations line by line.</summary>
internal sealed class ReportExcel(CountedInvitations counted, PolicyStore policies, ReportLines lines, RequestOwner owner, Wording words)
{
    /// <summary>Writes the workbook of a year, a row at a time.</summary>
    /// <param name="year">The year.</param>
    /// <param name="initials">Initials instead of names.</param>
    /// <param name="target">Where to; it stays open.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task WriteAsync(int year, bool initials, Stream target, CancellationToken cancellationToken)
    {
        await counted.ReadAtOneMomentAsync(cancellationToken);
        var report = await counted.NumbersAsync(DayRange.Year(year), await owner.TodayAsync(cancellationToken), cancellationToken);
        var rates = await counted.RatesAsync(cancellationToken);
        var sheets = new ReportSheets(words, await policies.InForceAsync(cancellationToken));

        using var workbook = new Workbook(target);
        await workbook.AddAsync(words["Summary"], sheets.Summary, sheets.SummaryOf(report, year).ToAsyncEnumerable(), cancellationToken);
        await workbook.AddAsync(words["Lunches"], sheets.Lunches, counted.ExportedLunchesAsync(report.Period).Select(each => LunchLine.Of(initials ? WithoutNames.Of(each) : each, rates)), cancellationToken);
        await workbook.AddAsync(words["Invitations"], sheets.Invitations, lines.InAsync(year, initials, cancellationToken), cancellationToken);
        await workbook.AddAsync(words["By kind"], sheets.Kinds(report.Money), report.ByType.ToAsyncEnumerable(), cancellationToken);
        await workbook.AddAsync(words["By month"], sheets.Months(report.Money), report.ByMonth.ToAsyncEnumerable(), cancellationToken);
        await workbook.EndAsync(cancellationToken);
    }
}
