using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports.Tallies;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Reports;

/// <summary>Reads what counts in a period, row by row, so that a report of any size takes the same memory.</summary>
public sealed class CountedInvitations(LunchTriageContext context, PolicyStore policies, TallyQuery tallies, HoursQuery hours)
{
    /// <summary>The most lunches, and the most decisions against the verdict, that a report lists.</summary>
    public const int MostListed = 300;

    /// <summary>What is read from here on, until this and what it reads with go, is how it stood at one moment: sums agree with the lines below them, whatever is written meanwhile.</summary>
    public Task ReadAtOneMomentAsync(CancellationToken cancellationToken) => context.ReadAtOneMomentAsync(cancellationToken);

    /// <summary>The numbers of a period, with its first lunches and decisions against the verdict one by one.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<PeriodReport> ReportAsync(DayRange period, DateOnly today, CancellationToken cancellationToken)
    {
        var (numbers, rates) = (await NumbersAsync(period, today, cancellationToken), await RatesAsync(cancellationToken));
        return numbers with
        {
            Lunches = numbers.Held + numbers.Cancelled + numbers.NoShow > 0 ? await RecordedAsync(period).Take(MostListed).Select(each => RecordedLunch.Of(each, rates)).ToListAsync(cancellationToken) : [],
            AgainstTheVerdict = numbers.Overrides > 0 ? await OverriddenAsync(period).Take(MostListed).Select(each => OverriddenVerdict.Of(each, today)).ToListAsync(cancellationToken) : [],
        };
    }

    /// <summary>The numbers of a period, in time and memory that don't grow with what it holds.</summary>
    /// <inheritdoc cref="ReportAsync"/>
    public async Task<PeriodReport> NumbersAsync(DayRange period, DateOnly today, CancellationToken cancellationToken)
    {
        var types = (await policies.InForceAsync(cancellationToken)).Types.Select(type => type.Key);
        var counter = new ReportCounter(period, today, await RatesAsync(cancellationToken), types);
        await foreach (var tally in tallies.InAsync(period, today, cancellationToken))
        {
            counter.Add(tally);
        }

        return counter.Build();
    }

    /// <summary>The hours of a period, sooner than all its numbers.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<PeriodHours> HoursAsync(DayRange period, DateOnly today, CancellationToken cancellationToken)
    {
        var counter = new ReportCounter(period, today, await RatesAsync(cancellationToken));
        await foreach (var tally in hours.InAsync(period, cancellationToken))
        {
            counter.Add(tally);
        }

        return counter.Build().Hours;
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
            .Select(CountedRows.Counted)
            .AsAsyncEnumerable();
    }

    /// <summary>The lunches held in a period, in the order of their days.</summary>
    public IAsyncEnumerable<CountedInvitation> HeldAsync(DayRange period) =>
        InOrder(Held(period)).Select(CountedRows.Counted).AsAsyncEnumerable();

    /// <summary>The lunches of a period whose outcome is recorded, in the order of their days.</summary>
    public IAsyncEnumerable<CountedInvitation> RecordedAsync(DayRange period) =>
        InOrder(Recorded(period)).Select(CountedRows.Counted).AsAsyncEnumerable();

    /// <summary>The same, with what an export tells of each.</summary>
    public IAsyncEnumerable<ExportedLunch> ExportedLunchesAsync(DayRange period) =>
        InOrder(Recorded(period)).Select(CountedRows.ExportedLunch).AsAsyncEnumerable();

    /// <summary>Those that came in a period and were decided against the verdict, in the order in which they came.</summary>
    public IAsyncEnumerable<CountedInvitation> OverriddenAsync(DayRange period) =>
        Overridden(period).OrderBy(row => row.ReceivedOn).ThenBy(row => row.Id).Select(CountedRows.Counted).AsAsyncEnumerable();

    /// <summary>The newest of them, in the order in which they came.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<IReadOnlyList<OverriddenVerdict>> LatestOverriddenAsync(DayRange period, int most, DateOnly today, CancellationToken cancellationToken)
    {
        var latest = await Overridden(period).OrderByDescending(row => row.ReceivedOn).ThenByDescending(row => row.Id).Take(most).Select(CountedRows.Counted).ToListAsync(cancellationToken);
        return [.. latest.Select(each => OverriddenVerdict.Of(each, today)).Reverse()];
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
        return came.Select(CountedRows.Exported).AsAsyncEnumerable().Concat(counts.Select(CountedRows.Exported).AsAsyncEnumerable());
    }

    /// <summary>What an hour was worth under each version of the owner's policy.</summary>
    public async Task<RateHistory> RatesAsync(CancellationToken cancellationToken) =>
        new((await policies.AllAsync(cancellationToken)).Select(each => (each.Policy.Version, each.Policy.Rate)));

    private static IOrderedQueryable<InvitationRow> InOrder(IQueryable<InvitationRow> lunches) => lunches.OrderBy(row => row.CountedOn).ThenBy(row => row.Id);

    private IQueryable<InvitationRow> Overridden(DayRange period)
    {
        var (first, last) = (period.First, period.Last);
        return Invitations.Where(row => row.ReceivedOn >= first && row.ReceivedOn <= last && row.Override);
    }

    private IQueryable<InvitationRow> Recorded(DayRange period) => Accepted(period).Where(row => row.Result != null);

    private IQueryable<InvitationRow> Held(DayRange period) => Accepted(period).Where(row => row.Result == OutcomeResult.Held);

    private IQueryable<InvitationRow> Accepted(DayRange period)
    {
        var (first, last) = (period.First, period.Last);
        return Invitations.Where(row => row.CountedOn >= first && row.CountedOn <= last && row.Decision == Decision.Accepted);
    }

    private IQueryable<InvitationRow> Invitations => context.Invitations.AsNoTracking();
}
