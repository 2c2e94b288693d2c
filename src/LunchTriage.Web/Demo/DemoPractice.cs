using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Storage;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Hosting;

namespace LunchTriage.Web.Demo;

/// <summary>Makes the demo's database, everything in it on the day on which it happened.</summary>
internal static class DemoPractice
{
    private const string TimeZone = "Europe/Berlin";
    private const int DaysBack = 560;
    private const int Batch = 2000;

    /// <summary>How many invitations are invented; none asks for those of <see cref="DemoInvitations"/>.</summary>
    public static readonly NumberSetting Invitations = new(
        "LunchTriage:DemoInvitations", 0, 0, 10_000_000, "How many invitations `demo` invents, over ten years; also written `--invitations`. 0 shows a year and a half that was written by hand.");

    /// <summary>Makes the database where it is missing.</summary>
    /// <param name="directory">Where it lies.</param>
    /// <param name="invitations">How many invitations; 0 for those written by hand.</param>
    /// <param name="now">The day on which it looks lived in.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task MakeAsync(DataDirectory directory, int invitations, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (File.Exists(directory.Database))
        {
            return;
        }

        // Under another name until all is in it: a start that is broken off leaves nothing that looks finished.
        var unfinished = directory.Database + ".unfinished";
        SqliteFile.Remove(unfinished);
        var clock = new DemoClock { Now = now.AddDays(-(invitations == 0 ? DaysBack : InventedInvitations.Days)) };
        await using (var services = Storage(unfinished, clock))
        await using (var scope = services.CreateAsyncScope())
        {
            await FillAsync(scope.ServiceProvider, directory.Copies, invitations, clock, now, cancellationToken);
        }

        SqliteFile.Move(unfinished, directory.Database);
    }

    private static ServiceProvider Storage(string file, DemoClock clock) => new ServiceCollection()
        .AddSingleton<TimeProvider>(clock)
        .AddScoped(_ => CurrentOwner.Local)
        .AddSqliteStorage(_ => file)
        .BuildServiceProvider();

    private static async Task FillAsync(IServiceProvider services, string copies, int invitations, DemoClock clock, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<Database>().PrepareAsync(copies, () => TimeZone, cancellationToken);
        var owners = services.GetRequiredService<OwnerStore>();
        await owners.ChangeAsync(_ => new("Imke Valderrama", "Psychotherapist", TimeZone, "Kind regards,\nImke Valderrama", ""), version: null, cancellationToken);
        var owner = await owners.ProfileAsync(cancellationToken);
        var today = owner.DayOf(now);
        var happenings = Settings(services.GetRequiredService<PolicyStore>(), today);
        if (invitations == 0)
        {
            happenings = happenings.Concat(Happenings(services.GetRequiredService<InvitationStore>(), today));
        }

        foreach (var (at, happens) in happenings.Where(each => each.At <= now).OrderBy(each => each.At))
        {
            clock.Now = at;
            await happens(cancellationToken);
        }

        var past = services.GetRequiredService<PastInvitations>();
        foreach (var (number, batch) in new InventedInvitations(invitations, today, InventedInvitations.Days, owner.Instant).All().Chunk(Batch).Index())
        {
            await past.AddAsync(batch, cancellationToken);
            SayHowFar(number * Batch, batch.Length, invitations);
        }
    }

    // Not a log line: who waits for it wants it at any log level. A line a tenth.
    private static void SayHowFar(int before, int added, int of)
    {
        if (of > Batch && (before + added) * 10L / of > before * 10L / of)
        {
            Console.WriteLine($"Inventing invitations: {before + added:N0} of {of:N0}.");
        }
    }

    private static IEnumerable<(DateTimeOffset At, Func<CancellationToken, Task> Happens)> Settings(PolicyStore policies, DateOnly today)
    {
        yield return (On(today.AddDays(-470), 18, 5), async cancellationToken => await policies.ChangeAsync(
            Policy.Default with { Rate = Money.From(150, Currency.Parse("USD")), Note = "Since I know what an hour is worth." }, PolicyVersion.First, cancellationToken));
        yield return (On(new(today.Year, 1, 2), 10, 30), async cancellationToken => await policies.ChangeAsync(
            (await policies.InForceAsync(cancellationToken)) with { Budget = new(12, BudgetUnit.Lunches, BudgetPeriod.CalendarYear), Note = "One a month." }, PolicyVersion.First.Next, cancellationToken));
    }

    private static IEnumerable<(DateTimeOffset At, Func<CancellationToken, Task> Happens)> Happenings(InvitationStore store, DateOnly today)
    {
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
                yield return (On(facts.ReferenceDay, 20, 15), async cancellationToken => await store.RecordOutcomeAsync(id, outcome with { On = facts.ReferenceDay }, version: null, accept: false, cancellationToken));
            }
        }
    }

    private static DateTimeOffset On(DateOnly day, int hour, int minute)
    {
        var local = day.ToDateTime(new(hour, minute));
        return new(local, TimeZoneInfo.FindSystemTimeZoneById(TimeZone).GetUtcOffset(local));
    }
}
