using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Storage.Tests.Invitations;

/// <summary>What is undone comes back whole; what is sent twice is done once, and what comes too late overwrites nothing.</summary>
public sealed class UndoTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private InvitationStore Store => database.Of<InvitationStore>();

    [Fact]
    public async Task Undoing_a_decision_brings_back_the_one_before_with_its_note()
    {
        var id = (await Store.AddAsync(Some.Neighbour, idempotency: null, outcome: null, default)).Id;
        await Store.DecideAsync(id, Decision.Postponed, "Not this month", version: null, default);
        await Store.DecideAsync(id, Decision.Declined, "", version: null, default);

        Assert.Equal(ChangeResult.Done, await UndoLastAsync(id));
        var undone = (await Store.FindAsync(id, default))!.Decision!;
        Assert.Equal((Decision.Postponed, "Not this month"), (undone.Decision, undone.Note));
    }

    [Fact]
    public async Task An_undo_that_is_sent_twice_undoes_once_and_one_that_came_too_late_undoes_nothing()
    {
        var id = (await Store.AddAsync(Some.Neighbour, idempotency: null, outcome: null, default)).Id;
        await Store.DecideAsync(id, Decision.Accepted, "", version: null, default);
        var accepted = await LastAsync(id);
        Assert.Equal(ChangeResult.Done, await Store.UndoAsync(id, accepted, default));
        Assert.Equal(ChangeResult.Done, await Store.UndoAsync(id, accepted, default));
        Assert.Null((await Store.FindAsync(id, default))!.Decision);

        await Store.DecideAsync(id, Decision.Declined, "", version: null, default);
        Assert.Equal(ChangeResult.Stale, await Store.UndoAsync(id, accepted, default));
        Assert.Equal(Decision.Declined, (await Store.FindAsync(id, default))!.Decision!.Decision);
    }

    [Fact]
    public async Task Undoing_a_correction_or_a_taking_back_of_an_outcome_brings_back_all_that_was_recorded()
    {
        var id = (await Store.AddAsync(Some.Neighbour, idempotency: null, outcome: null, default)).Id;
        await Store.DecideAsync(id, Decision.Accepted, "", version: null, default);
        Outcome held = new() { Result = OutcomeResult.Held, On = TestDatabase.Today, CameOfIt = "Two referrals", PrivateNote = "Talks of nothing else" };
        await Store.RecordOutcomeAsync(id, held, version: null, accept: false, default);
        await Store.RecordOutcomeAsync(id, new() { Result = OutcomeResult.NoShow, On = TestDatabase.Today }, version: null, accept: false, default);
        Assert.Equal(ChangeResult.Done, await UndoLastAsync(id));
        Assert.Equal(held, (await Store.FindAsync(id, default))!.Outcome);

        await Store.TakeBackOutcomeAsync(id, version: null, default);
        Assert.Equal(ChangeResult.Done, await UndoLastAsync(id));
        Assert.Equal(held, (await Store.FindAsync(id, default))!.Outcome);
        Assert.Equal(ChangeResult.Done, await UndoLastAsync(id));
        Assert.Null((await Store.FindAsync(id, default))!.Outcome);
    }

    [Fact]
    public async Task Accepting_with_an_outcome_overwrites_no_other_outcome()
    {
        var id = (await Store.AddAsync(Some.Neighbour, idempotency: null, outcome: null, default)).Id;
        var version = (await Store.FindAsync(id, default))!.Version;
        Outcome held = new() { Result = OutcomeResult.Held, On = TestDatabase.Today };
        Assert.Equal(ChangeResult.Done, await Store.RecordOutcomeAsync(id, held, version, accept: true, default));
        Assert.Equal(ChangeResult.Stale, await Store.RecordOutcomeAsync(id, held with { Result = OutcomeResult.NoShow }, version, accept: true, default));
        Assert.Equal((Decision.Accepted, held), ((await Store.FindAsync(id, default))!.Decision!.Decision, (await Store.FindAsync(id, default))!.Outcome));
    }

    [Fact]
    public async Task A_change_that_is_sent_twice_is_done_once()
    {
        var id = (await Store.AddAsync(Some.ColdCall, idempotency: null, outcome: null, default)).Id;
        var version = (await Store.FindAsync(id, default))!.Version;
        Assert.Equal(ChangeResult.Done, await Store.ChangeAsync(id, Some.ColdCall with { Venue = "Granary" }, version, default));
        Assert.Equal(ChangeResult.Done, await Store.ChangeAsync(id, Some.ColdCall with { Venue = "Granary" }, version, default));
        Assert.Equal(ChangeResult.Stale, await Store.ChangeAsync(id, Some.ColdCall with { Venue = "Harbour" }, version, default));
    }

    [Fact]
    public async Task A_first_decision_that_is_undone_leaves_the_invitation_undecided()
    {
        var id = (await Store.AddAsync(Some.Neighbour, idempotency: null, outcome: null, default)).Id;
        await Store.DecideAsync(id, Decision.Accepted, "", version: null, default);
        Assert.Equal(ChangeResult.Done, await UndoLastAsync(id));

        Assert.Null((await Store.FindAsync(id, default))!.Decision);
    }

    private async Task<long> LastAsync(long id) => (await Store.FindAsync(id, default))!.History[^1].Id;

    private async Task<ChangeResult> UndoLastAsync(long id) => await Store.UndoAsync(id, await LastAsync(id), default);
}
