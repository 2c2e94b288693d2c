using System.Linq.Expressions;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports;

/// <summary>Reads what counts in a period, row by row, so that a report of any size takes the same memory.</summary>
public sealed class CountedInvitations(LunchTriageContext context, PolicyStore policies)
{
    /// <summary>The numbers of a period.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="cancellationToken">Stops.</param>
    public Task<PeriodReport> ReportAsync(DayRange period, DateOnly today, CancellationToken cancellationToken) => ReportAsync(period, today, lists: true, cancellationToken);

    /// <summary>The same without its lists of lunches and overrides, in memory that doesn't grow with the period.</summary>
    /// <inheritdoc cref="ReportAsync(DayRange, DateOnly, CancellationToken)"/>
    public Task<PeriodReport> NumbersAsync(DayRange period, DateOnly today, CancellationToken cancellationToken) => ReportAsync(period, today, lists: false, cancellationToken);

    private async Task<PeriodReport> ReportAsync(DayRange period, DateOnly today, bool lists, CancellationToken cancellationToken)
    {
        var types = (await policies.InForceAsync(cancellationToken)).Types.Select(type => type.Key);
        var counter = new ReportCounter(period, today, await RatesAsync(cancellationToken), types) { Lists = lists };
        await foreach (var invitation in InAsync(period).WithCancellation(cancellationToken))
        {
            counter.Add(invitation);
        }

        return counter.Build();
    }

    /// <summary>Whether anything counts in a period.</summary>
    public async Task<bool> AnyAsync(DayRange period, CancellationToken cancellationToken)
    {
        var (first, last) = (period.First, period.Last);
        return await Invitations.AnyAsync(row => row.ReceivedOn >= first && row.ReceivedOn <= last, cancellationToken)
            || await Invitations.AnyAsync(row => row.CountedOn >= first && row.CountedOn <= last, cancellationToken);
    }

    /// <summary>Those that came in a period, or whose outcome, coming or due day lies in it; in no particular order.</summary>
    public IAsyncEnumerable<CountedInvitation> InAsync(DayRange period)
    {
        var (first, last) = (period.First, period.Last);
        return Invitations
            .Where(row => (row.ReceivedOn >= first && row.ReceivedOn <= last) || (row.CountedOn >= first && row.CountedOn <= last))
            .Select(Exported)
            .Select(each => each.Counted)
            .AsAsyncEnumerable();
    }

    /// <summary>The lunches held in a period, in the order of their days.</summary>
    public IAsyncEnumerable<CountedInvitation> HeldAsync(DayRange period)
    {
        var (first, last) = (period.First, period.Last);
        return Invitations
            .Where(row => row.CountedOn >= first && row.CountedOn <= last && row.Decision == Decision.Accepted && row.Result == OutcomeResult.Held)
            .OrderBy(row => row.CountedOn).ThenBy(row => row.Id)
            .Select(Exported)
            .Select(each => each.Counted)
            .AsAsyncEnumerable();
    }

    /// <summary>
    /// What came or counts, with what an export tells of each: those that came in the period in the order in which they came, then those that came in another, by the day on which they count.
    /// </summary>
    /// <remarks>Two queries, because each has an index in its own order: nothing is sorted, and the first line comes at once.</remarks>
    public IAsyncEnumerable<ExportedInvitation> ExportedAsync(DayRange period)
    {
        var (first, last) = (period.First, period.Last);
        var came = Invitations.Where(row => row.ReceivedOn >= first && row.ReceivedOn <= last).OrderBy(row => row.ReceivedOn).ThenBy(row => row.Id);
        var counts = Invitations.Where(row => row.CountedOn >= first && row.CountedOn <= last && !(row.ReceivedOn >= first && row.ReceivedOn <= last)).OrderBy(row => row.CountedOn).ThenBy(row => row.Id);
        return came.Select(Exported).AsAsyncEnumerable().Concat(counts.Select(Exported).AsAsyncEnumerable());
    }

    /// <summary>What an hour was worth under each version of the owner's policy.</summary>
    public async Task<RateHistory> RatesAsync(CancellationToken cancellationToken) =>
        new((await policies.AllAsync(cancellationToken)).Select(each => (each.Policy.Version, each.Policy.Rate)));

    private IQueryable<InvitationRow> Invitations => context.Invitations.AsNoTracking();

    private static readonly Expression<Func<InvitationRow, ExportedInvitation>> Exported = row => new()
    {
        Counted = new()
        {
            Id = row.Id,
            Inviter = row.InviterName,
            ReceivedOn = row.ReceivedOn,
            ProposedDay = row.ProposedOn,
            Verdict = row.Verdict,
            MatchedTypes = row.MatchedTypes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            ColdCall = row.ColdCall,
            Cost = Hours.FromHundredths(row.CostHundredths),
            PolicyVersion = new(row.PolicyVersion),
            Decision = row.Decision,
            VerdictWhenDecided = row.VerdictWhenDecided,
            Outcome = row.Result == null ? null : new()
            {
                Result = row.Result.Value,
                On = row.OutcomeOn!.Value,
                Hours = row.OutcomeHundredths == null ? null : Hours.FromHundredths(row.OutcomeHundredths.Value),
                CancelledBy = row.CancelledBy,
                PaidBy = row.PaidBy,
                BenefitMine = row.BenefitMine,
                BenefitTheirs = row.BenefitTheirs,
            },
        },
        ProposedFor = row.ProposedFor,
        Organization = row.InviterOrganization,
        Meal = row.Meal,
        Venue = row.Venue,
    };
}
