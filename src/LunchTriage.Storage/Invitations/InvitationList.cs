using System.Linq.Expressions;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Invitations;

/// <summary>Lists invitations.</summary>
public sealed partial class InvitationList(LunchTriageContext context)
{
    /// <summary>The most that a search counts exactly.</summary>
    public const int MostCounted = 1000;

    /// <summary>A page of those that a filter lets through, newest first: by the day that it asks for, but where it searches by the one on which they came.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="today">The owner's today: it divides what is coming from what is due.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<InvitationPage> PageAsync(InvitationFilter filter, DateOnly today, ListCursor? after, int limit, CancellationToken cancellationToken)
    {
        var items = await (SearchQuery.Of(filter.Words) is { IsEmpty: false } query ? Found(query, filter, today, after) : NewestFirst(filter, today, after))
            .Take(limit + 1)
            .Select(Listed)
            .ToListAsync(cancellationToken);
        if (items.Count <= limit)
        {
            return new(items, Next: null);
        }

        items.RemoveAt(limit);
        return new(items, filter.PlaceOf(items[^1]));
    }

    /// <summary>How many a filter lets through; where it searches, one more than <see cref="MostCounted"/> at most.</summary>
    public Task<int> CountAsync(InvitationFilter filter, DateOnly today, CancellationToken cancellationToken) =>
        SearchQuery.Of(filter.Words) is { IsEmpty: false } query
            ? Found(query, filter, today, after: null).Take(MostCounted + 1).CountAsync(cancellationToken)
            : Filtered(filter, today).CountAsync(cancellationToken);

    /// <summary>The texts in which a search finds some invitations, by their ids.</summary>
    public async Task<IReadOnlyDictionary<long, SearchedTexts>> TextsAsync(IEnumerable<long> ids, CancellationToken cancellationToken) =>
        await context.Invitations.AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .Select(row => new { row.Id, Texts = new SearchedTexts(row.InviterEmail, row.Message, row.Venue, row.CameOfIt ?? "", row.DecisionNote ?? "", row.PrivateNote ?? "") })
            .ToDictionaryAsync(row => row.Id, row => row.Texts, cancellationToken);

    /// <summary>Who made some invitations, with what is known of them by now, by the invitations' ids.</summary>
    public async Task<IReadOnlyDictionary<long, InviterDetails>> InvitersAsync(IEnumerable<long> ids, CancellationToken cancellationToken) =>
        await context.Invitations.AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .Select(row => new { row.Id, Inviter = new InviterDetails(row.Inviter!.Name, row.Inviter.Email, row.Inviter.Organization, row.Inviter.Profession) })
            .ToDictionaryAsync(row => row.Id, row => row.Inviter, cancellationToken);

    /// <summary>Those that need the owner. Undecided ones in the order in which they came; others by their reference day, those without a proposed day last.</summary>
    /// <param name="status">Undecided, coming, due or postponed; of the last only those whose reference day has passed.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<IReadOnlyList<ListedInvitation>> NeedingTheOwnerAsync(InvitationStatus status, DateOnly today, int limit, CancellationToken cancellationToken)
    {
        var rows = Filtered(new() { Status = status }, today);
        if (status == InvitationStatus.Postponed)
        {
            // Only what is accepted has a result; to say so lets the index lead to the day.
            rows = rows.Where(row => row.Result == null && row.ReferenceDay < today);
        }

        if (status == InvitationStatus.Undecided)
        {
            return await rows.OrderBy(row => row.ReceivedOn).ThenBy(row => row.Id).Take(limit).Select(Listed).ToListAsync(cancellationToken);
        }

        // Two queries, because each has the order of an index: nothing is sorted. Of one moment, so that nothing stands in both.
        await context.ReadAtOneMomentAsync(cancellationToken);
        var dated = await ByDay(rows.Where(row => row.ProposedOn != null)).Take(limit).ToListAsync(cancellationToken);
        return dated.Count == limit ? dated : [.. dated, .. await ByDay(rows.Where(row => row.ProposedOn == null)).Take(limit - dated.Count).ToListAsync(cancellationToken)];

        static IQueryable<ListedInvitation> ByDay(IQueryable<InvitationRow> rows) => rows.OrderBy(row => row.ReferenceDay).ThenBy(row => row.Id).Select(Listed);
    }

    /// <summary>Undecided ones whose meal lies in a few days, the soonest first.</summary>
    public async Task<IReadOnlyList<ListedInvitation>> UndecidedForAsync(DayRange days, int limit, CancellationToken cancellationToken)
    {
        var (first, last) = (days.First, days.Last);
        // What is undecided has no result; to say so lets the index lead to the day. Without a proposed day the reference day is another.
        return await context.Invitations.AsNoTracking()
            .Where(row => row.Decision == null && row.Result == null && row.ReferenceDay >= first && row.ReferenceDay <= last && row.ProposedOn != null)
            .OrderBy(row => row.ReferenceDay).ThenBy(row => row.Id)
            .Take(limit)
            .Select(Listed)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Whether the owner has noted anything at all.</summary>
    public Task<bool> AnyAsync(CancellationToken cancellationToken) => context.Invitations.AnyAsync(cancellationToken);

    /// <summary>The day on which the first invitation came; null where there is none.</summary>
    public Task<DateOnly?> FirstDayAsync(CancellationToken cancellationToken) => context.Invitations.MinAsync(row => (DateOnly?)row.ReceivedOn, cancellationToken);

    /// <summary>The years in which an invitation came or is counted, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken)
    {
        var received = await RangeAsync(row => row.ReceivedOn, cancellationToken);
        var counted = await RangeAsync(row => row.CountedOn, cancellationToken);
        if (received is not var (first, last) || counted is not var (firstCounted, lastCounted))
        {
            return [];
        }

        var oldest = Math.Min(first.Year, firstCounted.Year);
        var newest = Math.Max(last.Year, lastCounted.Year);
        return [.. Enumerable.Range(oldest, newest - oldest + 1).Reverse()];
    }

    private static readonly Expression<Func<InvitationRow, ListedInvitation>> Listed = row => new()
    {
        Id = row.Id,
        Inviter = new(row.InviterName, row.InviterEmail, row.InviterOrganization, row.InviterProfession),
        ReceivedVia = row.ReceivedVia,
        ReceivedOn = row.ReceivedOn,
        CountedOn = row.CountedOn,
        ProposedFor = row.ProposedFor,
        Meal = row.Meal,
        Venue = row.Venue,
        Verdict = row.Verdict,
        LunchType = row.LunchType,
        ColdCall = row.ColdCall,
        Decision = row.Decision,
        Override = row.Override,
        Result = row.Result,
        CancelledBy = row.CancelledBy,
        OutcomeOn = row.OutcomeOn,
        OutcomeHours = row.OutcomeHundredths == null ? null : Hours.FromHundredths(row.OutcomeHundredths.Value),
        Cost = Hours.FromHundredths(row.CostHundredths),
        PolicyVersion = row.PolicyVersion,
    };

    private async Task<(DateOnly First, DateOnly Last)?> RangeAsync(Expression<Func<InvitationRow, DateOnly>> day, CancellationToken cancellationToken)
    {
        var days = context.Invitations.Select(day);
        return await days.AnyAsync(cancellationToken) ? (await days.MinAsync(cancellationToken), await days.MaxAsync(cancellationToken)) : null;
    }

    private IQueryable<InvitationRow> NewestFirst(InvitationFilter filter, DateOnly today, ListCursor? after)
    {
        var rows = Filtered(filter, today);
        if (after is var (day, id))
        {
            rows = filter.StandsByCountedDay
                ? rows.Where(row => row.CountedOn < day || (row.CountedOn == day && row.Id < id))
                : rows.Where(row => row.ReceivedOn < day || (row.ReceivedOn == day && row.Id < id));
        }

        return (filter.StandsByCountedDay ? rows.OrderByDescending(row => row.CountedOn) : rows.OrderByDescending(row => row.ReceivedOn)).ThenByDescending(row => row.Id);
    }

    // The index of words knows the list's order and its days: it hands out the newest first and sorts nothing.
    private IQueryable<InvitationRow> Found(SearchQuery query, InvitationFilter filter, DateOnly today, ListCursor? after)
    {
        var found = context.Found(query);
        if (!filter.ByCountedDay && filter.From is { } from)
        {
            var first = ListPlace.First(from);
            found = found.Where(each => each.Place >= first);
        }

        if (!filter.ByCountedDay && filter.To is { } to)
        {
            var last = ListPlace.Last(to);
            found = found.Where(each => each.Place <= last);
        }

        if (after is var (day, id))
        {
            var place = ListPlace.Of(day, id);
            found = found.Where(each => each.Place < place);
        }

        var rows = Filtered(filter.ByCountedDay ? filter : filter with { From = null, To = null }, today);
        return from each in found join row in rows on each.Place & ListPlace.IdMask equals row.Id orderby each.Place descending select row;
    }

    private IQueryable<InvitationRow> Filtered(InvitationFilter filter, DateOnly today)
    {
        var rows = context.Invitations.AsNoTracking();
        if (filter.From is { } from)
        {
            rows = filter.ByCountedDay ? rows.Where(row => row.CountedOn >= from) : rows.Where(row => row.ReceivedOn >= from);
        }

        if (filter.To is { } to)
        {
            rows = filter.ByCountedDay ? rows.Where(row => row.CountedOn <= to) : rows.Where(row => row.ReceivedOn <= to);
        }

        if (filter.Verdict is { } verdict)
        {
            rows = rows.Where(row => row.Verdict == verdict);
        }

        if (filter.Type is { } type)
        {
            rows = type == InvitationFilter.NoType ? rows.Where(row => row.LunchType == null) : rows.Where(row => row.LunchType == type);
        }

        if (filter.Status is { } status)
        {
            rows = OfStatus(rows, status, today);
        }

        if (filter.Decision is { } decision)
        {
            rows = rows.Where(row => row.Decision == decision);
        }

        if (filter.ColdCall is { } coldCall)
        {
            rows = rows.Where(row => row.ColdCall == coldCall);
        }

        if (filter.Via is { } via)
        {
            rows = rows.Where(row => row.ReceivedVia == via);
        }

        if (filter.OfferedToPay is { } offered)
        {
            rows = rows.Where(row => row.OfferedToPay == offered);
        }

        if (filter.Met is { } met)
        {
            rows = rows.Where(row => (" " + row.MetConditions + " ").Contains(" " + met + " "));
        }

        if (filter.InviterOf is { } invitation)
        {
            rows = rows.Where(row => row.InviterId == context.Invitations.Where(each => each.Id == invitation).Select(each => each.InviterId).FirstOrDefault());
        }

        if (filter.Override is { } isOverride)
        {
            rows = rows.Where(row => row.Override == isOverride);
        }

        if (filter.Decided is { } decided)
        {
            rows = rows.Where(row => row.Decision != null == decided);
        }

        if (filter.VerdictWhenDecided is { } then)
        {
            rows = rows.Where(row => row.VerdictWhenDecided == then);
        }

        if (filter.Spent is { } spent)
        {
            rows = spent
                ? rows.Where(row => row.Decision == Decision.Accepted && row.Result != null && (row.Result == OutcomeResult.Held || row.OutcomeHundredths != null))
                : rows.Where(row => row.Decision != Decision.Accepted || row.Result == null || (row.Result != OutcomeResult.Held && row.OutcomeHundredths == null));
        }

        return rows;
    }

    private static IQueryable<InvitationRow> OfStatus(IQueryable<InvitationRow> rows, InvitationStatus status, DateOnly today) => status switch
    {
        InvitationStatus.Undecided => rows.Where(row => row.Decision == null),
        InvitationStatus.Coming => rows.Where(row => row.Decision == Decision.Accepted && row.Result == null && (row.ProposedOn == null || row.ProposedOn >= today)),
        InvitationStatus.Due => rows.Where(row => row.Decision == Decision.Accepted && row.Result == null && row.ProposedOn < today),
        InvitationStatus.Held => rows.Where(row => row.Decision == Decision.Accepted && row.Result == OutcomeResult.Held),
        InvitationStatus.Cancelled => rows.Where(row => row.Decision == Decision.Accepted && row.Result == OutcomeResult.Cancelled),
        InvitationStatus.NoShow => rows.Where(row => row.Decision == Decision.Accepted && row.Result == OutcomeResult.NoShow),
        InvitationStatus.TurnedDown => rows.Where(row => row.Decision == Decision.Declined || row.Decision == Decision.Redirected),
        InvitationStatus.Postponed => rows.Where(row => row.Decision == Decision.Postponed),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };
}
