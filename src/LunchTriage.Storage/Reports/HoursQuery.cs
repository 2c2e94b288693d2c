using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports;

/// <summary>
/// Adds up the hours of a period, and nothing else of a report: the database groups equal lunches, so that a year of any size is a handful of rows.
/// The sums are the report's.
/// </summary>
public sealed class HoursQuery(LunchTriageContext context, CountedInvitations counted)
{
    /// <summary>The hours of a period.</summary>
    public async Task<HoursOfPeriod> InAsync(DayRange period, CancellationToken cancellationToken)
    {
        var (first, last) = (period.First, period.Last);
        // What was turned down is counted on the day on which it came, so one range of days serves both.
        var groups = await context.Invitations
            .Where(row => row.CountedOn >= first && row.CountedOn <= last
                && ((row.Decision == Decision.Accepted && (row.Result == OutcomeResult.Held || row.OutcomeHundredths != null)) || row.Decision == Decision.Declined || row.Decision == Decision.Redirected))
            .GroupBy(row => new { row.Decision, row.PolicyVersion, row.CostHundredths, row.OutcomeHundredths })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var rates = await counted.RatesAsync(cancellationToken);

        var lines = groups.ConvertAll(group => new Line(
            group.Key.Decision == Decision.Accepted,
            Hours.FromHundredths(group.Key.Decision == Decision.Accepted
                ? group.Key.OutcomeHundredths ?? group.Key.CostHundredths
                : group.Key.CostHundredths),
            rates.For(new PolicyVersion(group.Key.PolicyVersion)),
            group.Count));
        return new(Sum(lines, spent: true), Sum(lines, spent: false), [.. lines.Select(line => line.Rate?.Currency).OfType<Currency>().Distinct().OrderBy(currency => currency.Code, StringComparer.Ordinal).Select(currency => Total(lines, currency))]);
    }

    private static Hours Sum(List<Line> lines, bool spent) =>
        Hours.FromHundredths(lines.Where(line => line.Spent == spent).Sum(line => line.Hours.Hundredths * line.Count));

    private static MoneyTotal Total(List<Line> lines, Currency currency)
    {
        return new(Of(spent: true), Of(spent: false));

        // Each lunch's money is rounded for itself, then added up.
        Money Of(bool spent) => new(
            lines.Where(line => line.Spent == spent && line.Rate?.Currency == currency).Sum(line => Money.For(line.Hours, line.Rate!.Value).MinorUnits * line.Count),
            currency);
    }

    private sealed record Line(bool Spent, Hours Hours, Money? Rate, int Count);
}
