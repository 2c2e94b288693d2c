using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Tests.Invitations;

public sealed class PastInvitationsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly InviterDetails Known = new("Known before", "known@example.org");
    private static readonly InviterDetails New = new("Asks twice", "", "County hospital");

    [Fact]
    public async Task They_are_kept_as_if_each_had_been_noted_decided_and_recorded_in_its_time()
    {
        await database.Of<InvitationStore>().AddAsync(On(new(2019, 1, 7), Known), idempotency: null, outcome: null, default);
        var policies = database.Of<PolicyStore>();
        await policies.ChangeAsync(Policy.Default with { Rate = Money.From(100, Currency.Parse("EUR")) }, PolicyVersion.First, default);
        var since = (await policies.AllAsync(default))[^1].Since;

        var past = database.Of<PastInvitations>();
        var outcome = new Outcome { Result = OutcomeResult.Held, On = new(2020, 3, 12), BenefitMine = 4, CameOfIt = "A zeppelin." };
        await past.AddAsync([new(On(new(2020, 3, 2), New), since.AddDays(-1)) { Decided = (Decision.Accepted, "Gladly.", since.AddDays(-1)), Recorded = (outcome, since) }, new(On(new(2020, 3, 3), Known), since)], default);
        await past.AddAsync([new(On(new(2020, 4, 1), New), since)], default);

        var listed = (await database.Of<InvitationList>().PageAsync(new() { From = new(2020, 1, 1), To = new(2020, 12, 31) }, TestDatabase.Today, after: null, 10, default)).Items;
        Assert.Equal([New.Name, Known.Name, New.Name], listed.Select(each => each.Inviter.Name));
        Assert.Equal(2, await database.Of<LunchTriageContext>().Inviters.CountAsync());

        var held = (await database.Of<InvitationStore>().FindAsync(listed[^1].Id, default))!;
        Assert.Equal((outcome, Decision.Accepted, "Gladly."), (held.Outcome, held.Decision!.Decision, held.Decision.Note));
        Assert.Equal([HistoryKind.Noted, HistoryKind.Decided, HistoryKind.OutcomeRecorded], held.History.Select(each => each.Kind));
        Assert.Equal((1, 2), (held.Assessments[0].Assessment.PolicyVersion.Number, (await database.Of<InvitationStore>().FindAsync(listed[0].Id, default))!.Assessments[0].Assessment.PolicyVersion.Number));
        Assert.Equal((3, 1), await CountedAsync());
        Assert.Equal(1, await database.Of<InvitationList>().CountAsync(new() { Words = "zeppelin" }, TestDatabase.Today, default));
    }

    private async Task<(int Invited, int Held)> CountedAsync()
    {
        var report = await database.Of<CountedInvitations>().NumbersAsync(DayRange.Year(2020), TestDatabase.Today, default);
        return (report.Invited, report.Held);
    }

    private static InvitationDetails On(DateOnly day, InviterDetails inviter) =>
        Some.Neighbour with { Inviter = inviter, Facts = Some.Neighbour.Facts with { ReceivedOn = day, ProposedFor = null } };
}
