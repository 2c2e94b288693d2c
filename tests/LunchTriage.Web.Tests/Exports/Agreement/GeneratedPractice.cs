using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Web.Demo;
using LunchTriage.Web.Tests.Pages;

namespace LunchTriage.Web.Tests.Exports.Agreement;

/// <summary>
/// Some years of an owner, up to the minutes around New Year of 2029: invented invitations, and by hand what lies at the edges of days, months and years.
/// An hour was worth dollars first, yen from 17 May 2028, and euros from 3 September.
/// </summary>
internal static class GeneratedPractice
{
    public const string OutsideOfAnyKind = "Outside your kinds";

    /// <summary>A year without anything, one long before any rate, those of the change of years and currencies, and the one to come.</summary>
    public static readonly int[] Years = [2019, 2024, 2026, 2027, 2028, 2029];

    /// <summary>Starts the app with all of it noted.</summary>
    /// <param name="timeZone">The owner's.</param>
    /// <param name="now">The instant at which it is looked at.</param>
    /// <param name="invented">How many invitations are invented.</param>
    public static async Task<OwnersApp> StartAsync(string timeZone, DateTimeOffset now, int invented)
    {
        var app = await OwnersApp.StartAsync();
        foreach (var (since, rate) in new[] { (new DateOnly(2028, 1, 5), Money.From(99.99m, Currency.Parse("USD"))), (new(2028, 5, 17), Money.From(13333, Currency.Parse("JPY"))), (new(2028, 9, 3), Money.From(87.35m, Currency.Parse("EUR"))) })
        {
            await app.MoveAsync(timeZone, new(since, new(10, 0), TimeSpan.Zero));
            await app.SetAsync(policy => policy with { Rate = rate });
        }

        await app.MoveAsync(timeZone, now);
        var owner = await app.ProfileAsync();
        PastInvitation[] all = [.. new InventedInvitations(invented, owner.DayOf(now), 800, owner.Instant).All(), .. AtTheEdges(owner)];
        await app.InAsync<PastInvitations>(past => past.AddAsync(all, default));
        return app;
    }

    private static IEnumerable<PastInvitation> AtTheEdges(OwnerProfile owner)
    {
        foreach (var leapYear in new[] { 2024, 2028 })
        {
            var leapDay = new DateOnly(leapYear, 2, 29);
            yield return TurnedDown(leapDay, Decision.Declined);
            // Two alike are counted together; the money of each is rounded for itself all the same.
            yield return Met(leapDay.AddDays(-20), leapDay, OwnersApp.Held(leapDay, 1.33m));
            yield return Met(leapDay.AddDays(-20), leapDay, OwnersApp.Held(leapDay, 1.33m));
            yield return Met(leapDay, leapDay.AddDays(1), OwnersApp.Held(leapDay));
        }

        foreach (var newYear in new DateOnly[] { new(2027, 1, 1), new(2028, 1, 1), new(2029, 1, 1) })
        {
            var (lastDay, asked) = (newYear.AddDays(-1), newYear.AddDays(-12));
            yield return TurnedDown(lastDay, Decision.Redirected);
            yield return TurnedDown(newYear, Decision.Declined);
            yield return TurnedDown(newYear, Decision.Postponed);
            yield return Met(asked, lastDay, OwnersApp.Held(lastDay, 2.07m));
            yield return Met(asked, newYear.AddDays(7), OwnersApp.Held(newYear.AddDays(7), 0.25m));
            yield return Met(asked, newYear, new() { Result = OutcomeResult.Cancelled, On = lastDay, Hours = Hours.From(0.75m), CancelledBy = CancelledBy.Them });
            yield return Met(asked, lastDay, new() { Result = OutcomeResult.Cancelled, On = newYear });
            yield return Met(asked, lastDay, new() { Result = OutcomeResult.NoShow, On = lastDay, Hours = Hours.From(0.5m) });
            yield return Met(asked, newYear, new() { Result = OutcomeResult.NoShow, On = newYear });
            yield return Met(asked, lastDay, outcome: null);
            yield return Met(asked, newYear, outcome: null);
            yield return Met(lastDay, day: null, outcome: null);
            yield return new(Details(lastDay, day: null), Late(lastDay));
        }

        PastInvitation TurnedDown(DateOnly received, Decision decision) => new(Details(received, day: null), Late(received)) { Decided = (decision, "", Late(received)) };

        PastInvitation Met(DateOnly received, DateOnly? day, Outcome? outcome) => new(Details(received, day), Late(received))
        {
            Decided = (Decision.Accepted, "", Late(received)),
            Recorded = outcome is null ? null : (outcome, Late(outcome.On)),
        };

        // So late that it is another day, and another year, somewhere else.
        DateTimeOffset Late(DateOnly day) => owner.Instant(day.ToDateTime(new(23, 58)));
    }

    private static InvitationDetails Details(DateOnly received, DateOnly? day) =>
        new(new("Ada Edge"), ReceivedVia.Email, "", "", (received.Day % 2 == 0 ? OwnersApp.ColdCall : OwnersApp.Neighbour) with { ReceivedOn = received, ProposedFor = day?.ToDateTime(new(23, 30)) });
}
