using System.Linq.Expressions;
using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Calendars;

/// <summary>Reads lunches for a calendar, one at a time.</summary>
public sealed class CalendarLunches(LunchTriageContext context)
{
    /// <summary>The accepted lunches that count in a period, also those that were called off, in the order of their days.</summary>
    public IAsyncEnumerable<CalendarLunch> InAsync(DayRange period)
    {
        var (first, last) = (period.First, period.Last);
        return Invitations
            .Where(row => row.CountedOn >= first && row.CountedOn <= last && row.Decision == Decision.Accepted)
            .OrderBy(row => row.CountedOn).ThenBy(row => row.Id)
            .Select(Lunch)
            .AsAsyncEnumerable();
    }

    /// <summary>What a calendar that follows the owner's has to know from a day on: what is accepted, and what was and is no more.</summary>
    public IAsyncEnumerable<CalendarLunch> SinceAsync(DateOnly day) => Followed(day).OrderBy(row => row.ReferenceDay).ThenBy(row => row.Id).Select(Lunch).AsAsyncEnumerable();

    /// <summary>Tells apart what <see cref="SinceAsync"/> gives at two times: the same as long as nothing of it changed.</summary>
    public async Task<string> StateAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var state = await Followed(day).GroupBy(_ => 1).Select(all => new { Count = all.Count(), Changes = all.Sum(row => row.Version), Last = all.Max(row => row.Id) }).SingleOrDefaultAsync(cancellationToken);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day:yyyyMMdd}-{state?.Count}-{state?.Changes}-{state?.Last}");
    }

    private IQueryable<InvitationRow> Invitations => context.Invitations.AsNoTracking();

    private IQueryable<InvitationRow> Followed(DateOnly day) => Invitations.Where(row => row.WasAccepted && row.ReferenceDay >= day);

    private static readonly Expression<Func<InvitationRow, CalendarLunch>> Lunch = row => new()
    {
        Id = row.Id,
        Version = row.Version,
        CreatedAt = row.CreatedAt,
        ChangedAt = row.ChangedAt,
        Inviter = row.InviterName,
        Meal = row.Meal,
        Venue = row.Venue,
        On = row.OutcomeOn ?? row.ReferenceDay,
        HasDay = row.OutcomeOn != null || row.ProposedFor != null,
        ProposedFor = row.ProposedFor,
        Cancelled = row.Decision != Decision.Accepted || row.Result == OutcomeResult.Cancelled,
    };
}
