using System.Linq.Expressions;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports;

/// <summary>Reads what reports count.</summary>
public sealed class ReportQuery(LunchTriageContext context, PolicyStore policies)
{
    /// <summary>The numbers of a period.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<PeriodReport> CountAsync(DayRange period, DateOnly today, CancellationToken cancellationToken)
    {
        var types = (await policies.InForceAsync(cancellationToken)).Types.Select(type => type.Key);
        var counter = new ReportCounter(period, today, await RatesAsync(cancellationToken), types);
        await foreach (var invitation in CountedAsync(period).WithCancellation(cancellationToken))
        {
            counter.Add(invitation);
        }

        return counter.Build();
    }

    /// <summary>What an hour was worth under each version of the policy.</summary>
    public async Task<RateHistory> RatesAsync(CancellationToken cancellationToken) =>
        new((await policies.AllAsync(cancellationToken)).Select(version => (version.Policy.Version, version.Policy.Rate)));

    /// <summary>Every invitation of which something counts in a period, read one at a time.</summary>
    public IAsyncEnumerable<CountedInvitation> CountedAsync(DayRange period) => Of(period).Select(Counted).AsAsyncEnumerable();

    /// <summary>The rows of which something counts in a period: they came in it, or are counted in it.</summary>
    internal IQueryable<InvitationRow> Of(DayRange period)
    {
        var (first, last) = (period.First, period.Last);
        return context.Invitations.AsNoTracking().Where(row =>
            (row.ReceivedOn >= first && row.ReceivedOn <= last) || (row.CountedOn >= first && row.CountedOn <= last));
    }

    internal static readonly Expression<Func<InvitationRow, CountedInvitation>> Counted = row => new()
    {
        Id = row.Id,
        Inviter = row.Inviter!.Name,
        ReceivedOn = row.ReceivedOn,
        ProposedDay = row.ProposedOn,
        Verdict = row.Verdict,
        MatchedTypes = row.MatchedTypes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ColdCall = row.ColdCall,
        Cost = Hours.FromHundredths(row.CostHundredths),
        PolicyVersion = new PolicyVersion(row.PolicyVersion),
        Decision = row.Decision,
        VerdictWhenDecided = row.VerdictWhenDecided,
        Outcome = row.Result == null || row.OutcomeOn == null
            ? null
            : new()
            {
                Result = row.Result.Value,
                On = row.OutcomeOn.Value,
                Hours = row.OutcomeHundredths == null ? null : Hours.FromHundredths(row.OutcomeHundredths.Value),
                CancelledBy = row.CancelledBy,
                PaidBy = row.PaidBy,
                BenefitMine = row.BenefitMine,
                BenefitTheirs = row.BenefitTheirs,
            },
    };
}
