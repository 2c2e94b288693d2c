using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;

namespace LunchTriage.Web.Demo;

/// <summary>Fills an empty database with the demo, everything on the day on which it happened.</summary>
internal static class DemoPractice
{
    private const string TimeZone = "Europe/Berlin";
    private const int DaysBack = 560;

    public static async Task FillAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<InvitationList>().AnyAsync(cancellationToken))
        {
            return;
        }

        var clock = new DemoClock();
        var owners = ActivatorUtilities.CreateInstance<OwnerStore>(services, clock);
        await owners.ChangeAsync(_ => new("Imke Valderrama", "Psychotherapist", TimeZone, "Kind regards,\nImke Valderrama", ""), version: null, cancellationToken);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var today = (await owners.ProfileAsync(cancellationToken)).DayOf(now);
        foreach (var (at, happens) in Happenings(services, owners, clock, today).Where(each => each.At <= now).OrderBy(each => each.At))
        {
            clock.Now = at;
            await happens(cancellationToken);
        }
    }

    /// <summary>A clock that shows when the practice began, for its first policy.</summary>
    public static TimeProvider Beginning(IServiceProvider services) =>
        new DemoClock { Now = services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-DaysBack) };

    private static IEnumerable<(DateTimeOffset At, Func<CancellationToken, Task> Happens)> Happenings(IServiceProvider services, OwnerStore owners, DemoClock clock, DateOnly today)
    {
        var policies = ActivatorUtilities.CreateInstance<PolicyStore>(services, clock);
        var store = ActivatorUtilities.CreateInstance<InvitationStore>(services, owners, clock);
        yield return (On(today.AddDays(-470), 18, 5), async cancellationToken => await policies.ChangeAsync(
            Policy.Default with { Rate = Money.From(150, Currency.Parse("USD")), Note = "Since I know what an hour is worth." }, PolicyVersion.First, cancellationToken));
        yield return (On(new(today.Year, 1, 2), 10, 30), async cancellationToken => await policies.ChangeAsync(
            (await policies.InForceAsync(cancellationToken)) with { Budget = new(12, BudgetUnit.Lunches, BudgetPeriod.CalendarYear), Note = "One a month." }, PolicyVersion.First.Next, cancellationToken));

        foreach (var invitation in DemoInvitations.All)
        {
            var facts = invitation.FactsOn(today);
            var details = new InvitationDetails(invitation.Inviter, invitation.Via, invitation.Venue, invitation.Message, facts);
            var learned = invitation.Learned is { } learn ? details with { Facts = learn(facts) } : details;
            long id = 0;
            yield return (On(facts.ReceivedOn, 9, 20), async cancellationToken => id = (await store.AddAsync(details, idempotency: null, outcome: null, cancellationToken)).Id);
            yield return (On(facts.ReceivedOn.AddDays(1), 17, 5), async cancellationToken => await store.ChangeAsync(id, learned, version: null, cancellationToken));
            if (invitation.Decision is { } decision)
            {
                yield return (On(facts.ReceivedOn.AddDays(2), 8, 41), async cancellationToken => await store.DecideAsync(id, decision, invitation.DecisionNote, version: null, cancellationToken));
            }

            if (invitation.Outcome is { } outcome)
            {
                yield return (On(facts.ReferenceDay, 20, 15), async cancellationToken => await store.RecordOutcomeAsync(id, outcome with { On = facts.ReferenceDay }, version: null, cancellationToken));
            }
        }
    }

    private static DateTimeOffset On(DateOnly day, int hour, int minute)
    {
        var local = day.ToDateTime(new(hour, minute));
        return new(local, TimeZoneInfo.FindSystemTimeZoneById(TimeZone).GetUtcOffset(local));
    }
}
