using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Tests.Pages;

/// <summary>
/// Ten invitations whose numbers one can count by hand. 2026: eight came; two were held (2.5 h and 4 h, the second against the verdict), one was cancelled (no hours), one missed (0.5 h), one is
/// coming, one lacks its outcome, two were turned down in February (3 h each). 2025: one came, was held, and took 6 h. One came earlier still.
/// </summary>
internal static class ASmallYear
{
    public static async Task NoteAsync(OwnersApp app)
    {
        await app.NoteAsync("Long before", OwnersApp.ColdCall with { ReceivedOn = new(2024, 12, 28) }, Decision.Postponed);
        await app.NoteAsync("Before", On(OwnersApp.Neighbour, new(2025, 5, 1), new(2025, 5, 20)), Decision.Accepted, OwnersApp.Held(new(2025, 5, 20), 6));

        await app.NoteAsync("Held as judged", On(OwnersApp.Neighbour, new(2026, 2, 10), new(2026, 3, 5)), Decision.Accepted, OwnersApp.Held(new(2026, 3, 5), 2.5m) with { BenefitMine = 3, BenefitTheirs = 5, PaidBy = PaidBy.Split });
        await app.NoteAsync("Held against it", On(OwnersApp.ColdCall, new(2026, 6, 1), new(2026, 6, 9)), Decision.Accepted, OwnersApp.Held(new(2026, 6, 9), 4) with { BenefitMine = 5 });
        await app.NoteAsync("Cancelled", On(OwnersApp.Neighbour, new(2026, 7, 1), new(2026, 7, 9)), Decision.Accepted, new() { Result = OutcomeResult.Cancelled, On = new(2026, 7, 8), CancelledBy = CancelledBy.Me });
        await app.NoteAsync("Missed", On(OwnersApp.Neighbour, new(2026, 7, 1), new(2026, 7, 10)), Decision.Accepted, new() { Result = OutcomeResult.NoShow, On = new(2026, 7, 10), Hours = Hours.From(0.5m) });
        await app.NoteAsync("Coming", On(OwnersApp.Neighbour, new(2026, 11, 20), new(2026, 12, 3)), Decision.Accepted);
        await app.NoteAsync("Due", On(OwnersApp.Neighbour, new(2026, 11, 2), new(2026, 11, 12)), Decision.Accepted);
        await app.NoteAsync("Redirected", OwnersApp.ColdCall with { ReceivedOn = new(2026, 2, 3) }, Decision.Redirected);
        await app.NoteAsync("Declined", OwnersApp.ColdCall with { ReceivedOn = new(2026, 2, 28), InviterPays = Answer.Yes }, Decision.Declined);
    }

    private static InvitationFacts On(InvitationFacts facts, DateOnly received, DateOnly day) => facts with { ReceivedOn = received, ProposedFor = day.ToDateTime(new(12, 30)) };
}
