using System.Runtime.CompilerServices;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Reports;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Reports;

namespace LunchTriage.Web.Exports;

/// <summary>The yearly report as JSON.</summary>
internal sealed class ReportJson(CountedInvitations counted, RequestOwner owner)
{
    /// <summary>The report of a year. Its lunches are read while they are written: memory doesn't grow with the year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="initials">Initials instead of names.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<YearlyReport> ReportAsync(int year, bool initials, CancellationToken cancellationToken)
    {
        await counted.ReadAtOneMomentAsync(cancellationToken);
        var report = await counted.NumbersAsync(DayRange.Year(year), await owner.TodayAsync(cancellationToken), cancellationToken);
        return new()
        {
            Year = year,
            Invited = report.Invited,
            ByVerdict = report.ByVerdict.ToDictionary(each => JsonName.Of(each.Key), each => each.Value),
            ByDecision = report.ByDecision.Select(each => (Name: JsonName.Of(each.Key), Count: each.Value))
                .Append((Name: JsonName.Of(InvitationStatus.Undecided), Count: report.Undecided))
                .ToDictionary(each => each.Name, each => each.Count),
            ColdCalls = report.ColdCalls,
            Overrides = report.Overrides,
            Held = report.Held,
            Cancelled = report.Cancelled,
            NoShow = report.NoShow,
            Coming = report.Coming,
            Due = report.Due,
            Hours = new(report.HoursSpent, report.HoursProtected),
            Money = [.. report.Money.Select(total => new YearlyReport.MoneyOf(Scaled(total.Spent), Scaled(total.Protected), total.Currency.Code))],
            ByMonth = [.. report.ByMonth.Select(Month)],
            ByType = [.. report.ByType.Select(type => new YearlyReport.TypeOf(type.LunchType, type.Worth.Held, new(type.Worth.Hours), type.Worth.MedianBenefit))],
            Lunches = LunchesAsync(report.Period, initials, cancellationToken),
        };
    }

    /// <summary>The amount with all the decimals of its currency, as money is always written.</summary>
    internal static decimal Scaled(Money money) => money.Amount + new decimal(0, 0, 0, isNegative: false, (byte)money.Currency.Decimals);

    private async IAsyncEnumerable<YearlyReport.Lunch> LunchesAsync(DayRange period, bool initials, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var lunch in counted.HeldAsync(period).WithCancellation(cancellationToken))
        {
            yield return new(Ids.Write(lunch.Id), lunch.LunchDay!.Value, (initials ? WithoutNames.Of(lunch) : lunch).Inviter, lunch.LunchType, lunch.HoursSpent!.Value);
        }
    }

    private static YearlyReport.MonthOf Month(MonthReport month) =>
        new(month.Month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), month.Invited, month.Held, new(month.HoursSpent, month.HoursProtected));
}
