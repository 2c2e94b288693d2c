using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Storage.Tests.Invitations;

public sealed class InvitationStoreTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private InvitationStore Store => database.Of<InvitationStore>();

    [Fact]
    public async Task An_invitation_is_noted_decided_held_and_all_of_it_is_kept()
    {
        var id = (await Store.AddAsync(Some.Neighbour, idempotency: null, outcome: null, default)).Id;

        var noted = await Store.FindAsync(id, default);
        Assert.Equal(Some.Neighbour, noted!.Details);
        Assert.Equal(Verdict.Accept, noted.InForce.Assessment.Verdict);
        Assert.Equal("neighbour", noted.InForce.Assessment.LunchType);
        Assert.Equal(InvitationStatus.Undecided, noted.StatusOn(TestDatabase.Today));

        Assert.Equal(ChangeResult.Done, await Store.DecideAsync(id, Decision.Accepted, "Gladly", version: null, default));
        Assert.Equal(InvitationStatus.Coming, (await Store.FindAsync(id, default))!.StatusOn(TestDatabase.Today));
        Assert.Equal(InvitationStatus.Due, (await Store.FindAsync(id, default))!.StatusOn(new(2026, 11, 27)));

        var outcome = new Outcome { Result = OutcomeResult.Held, On = new(2026, 11, 26), Hours = Hours.From(2.5m), BenefitMine = 4, CameOfIt = "A referral" };
        Assert.Equal(ChangeResult.Done, await Store.RecordOutcomeAsync(id, outcome, version: null, accept: false, default));

        var held = await Store.FindAsync(id, default);
        Assert.Equal(outcome, held!.Outcome);
        Assert.Equal("Gladly", held.Decision!.Note);
        Assert.False(held.Decision.Override);
        Assert.Equal([HistoryKind.Noted, HistoryKind.Decided, HistoryKind.OutcomeRecorded], held.History.Select(entry => entry.Kind));
    }

    [Fact]
    public async Task While_an_outcome_stands_the_decision_cannot_be_changed_or_taken_back()
    {
        var id = (await Store.AddAsync(Some.Neighbour, idempotency: null, outcome: null, default)).Id;
        var outcome = new Outcome { Result = OutcomeResult.Held, On = TestDatabase.Today };

        Assert.Equal(ChangeResult.NotAccepted, await Store.RecordOutcomeAsync(id, outcome, version: null, accept: false, default));
        await Store.DecideAsync(id, Decision.Accepted, "", version: null, default);
        await Store.RecordOutcomeAsync(id, outcome, version: null, accept: false, default);

        Assert.Equal(ChangeResult.HasOutcome, await Store.DecideAsync(id, Decision.Declined, "", version: null, default));
        Assert.Equal(ChangeResult.HasOutcome, await Store.TakeBackDecisionAsync(id, version: null, default));

        Assert.Equal(ChangeResult.Done, await Store.TakeBackOutcomeAsync(id, version: null, default));
        Assert.Equal(ChangeResult.Done, await Store.TakeBackDecisionAsync(id, version: null, default));
        var undecided = await Store.FindAsync(id, default);
        Assert.Null(undecided!.Decision);
        Assert.Equal(outcome, undecided.History.Single(entry => entry.Kind == HistoryKind.OutcomeTakenBack).Data.OutcomeBefore);
        Assert.Equal(Decision.Accepted, undecided.History[^1].Data.DecisionBefore);
    }

    [Fact]
    public async Task An_edit_is_judged_again_only_where_facts_changed_and_the_earlier_assessment_stays()
    {
        var id = (await Store.AddAsync(Some.ColdCall, idempotency: null, outcome: null, default)).Id;

        await Store.ChangeAsync(id, Some.ColdCall with { Venue = "The Old Granary" }, version: null, default);
        Assert.Single((await Store.FindAsync(id, default))!.Assessments);

        var offer = Some.ColdCall with { Facts = Some.ColdCall.Facts with { InviterPays = Answer.Yes } };
        await Store.ChangeAsync(id, offer, version: null, default);

        var judgedAgain = await Store.FindAsync(id, default);
        Assert.Equal([Verdict.Redirect, Verdict.Consider], judgedAgain!.Assessments.Select(each => each.Assessment.Verdict));
        Assert.Equal(["inviterPays"], judgedAgain.History[^1].Data.Changed);
    }

    [Fact]
    public async Task Of_two_edits_of_the_same_version_the_second_is_told_and_stores_nothing()
    {
        var id = (await Store.AddAsync(Some.ColdCall, idempotency: null, outcome: null, default)).Id;
        var version = (await Store.FindAsync(id, default))!.Version;

        Assert.Equal(ChangeResult.Done, await Store.ChangeAsync(id, Some.ColdCall with { Venue = "First" }, version, default));
        Assert.Equal(ChangeResult.Stale, await Store.ChangeAsync(id, Some.ColdCall with { Venue = "Second" }, version, default));
        Assert.Equal("First", (await Store.FindAsync(id, default))!.Details.Venue);
    }

    [Fact]
    public async Task A_decision_or_an_outcome_for_a_version_that_is_no_longer_there_is_stale_unless_it_is_what_stands()
    {
        var id = (await Store.AddAsync(Some.Neighbour, idempotency: null, outcome: null, default)).Id;
        Assert.Equal(ChangeResult.Done, await Store.DecideAsync(id, Decision.Accepted, "", version: 1, default));
        Assert.Equal(ChangeResult.Done, await Store.DecideAsync(id, Decision.Accepted, "", version: 1, default));
        Assert.Equal(ChangeResult.Stale, await Store.DecideAsync(id, Decision.Declined, "", version: 1, default));
        Assert.Equal(ChangeResult.Stale, await Store.TakeBackDecisionAsync(id, version: 1, default));

        var outcome = new Outcome { Result = OutcomeResult.Held, On = TestDatabase.Today };
        Assert.Equal(ChangeResult.Stale, await Store.RecordOutcomeAsync(id, outcome, version: 1, accept: false, default));
        Assert.Equal(ChangeResult.Done, await Store.RecordOutcomeAsync(id, outcome, version: 2, accept: false, default));
        Assert.Equal(ChangeResult.Stale, await Store.TakeBackOutcomeAsync(id, version: 2, default));

        var stored = (await Store.FindAsync(id, default))!;
        Assert.Equal((3, 3, Decision.Accepted, outcome), (stored.Version, stored.History.Count, stored.Decision!.Decision, stored.Outcome));
    }

    [Fact]
    public async Task A_postponed_invitation_that_gets_a_new_day_is_undecided_again()
    {
        var id = (await Store.AddAsync(Some.Neighbour, idempotency: null, outcome: null, default)).Id;
        await Store.DecideAsync(id, Decision.Postponed, "", version: null, default);
        Assert.True((await Store.FindAsync(id, default))!.History[^1].Data.Override is false);

        var moved = Some.Neighbour with { Facts = Some.Neighbour.Facts with { ProposedFor = new DateTime(2026, 12, 3, 12, 30, 0) } };
        await Store.ChangeAsync(id, moved, version: null, default);

        Assert.Equal(InvitationStatus.Undecided, (await Store.FindAsync(id, default))!.StatusOn(TestDatabase.Today));
    }

    [Fact]
    public async Task The_same_request_sent_twice_stores_one_invitation_and_another_body_under_its_key_stores_none()
    {
        var key = new Idempotency("a-double-click", "body");
        var first = await Store.AddAsync(Some.ColdCall, key, outcome: null, default);
        var second = await Store.AddAsync(Some.ColdCall, key, outcome: null, default);
        var other = await Store.AddAsync(Some.Neighbour, key with { BodyHash = "other" }, outcome: null, default);

        Assert.Equal((first.Id, true, true), (second.Id, second.Repeated, second.SameBody));
        Assert.Equal((first.Id, true, false), (other.Id, other.Repeated, other.SameBody));

        database.Time.Now += TimeSpan.FromHours(25);
        Assert.NotEqual(first.Id, (await Store.AddAsync(Some.ColdCall, key, outcome: null, default)).Id);
        database.Time.Now -= TimeSpan.FromHours(25);
    }

    [Fact]
    public async Task Nobody_sees_or_changes_what_belongs_to_another_owner()
    {
        var id = (await Store.AddAsync(Some.ColdCall, idempotency: null, outcome: null, default)).Id;
        var strangers = () => database.Of<InvitationStore>(ownerId: 2);

        Assert.Null(await strangers().FindAsync(id, default));
        Assert.Equal(ChangeResult.NotFound, await strangers().DecideAsync(id, Decision.Accepted, "", version: null, default));
        Assert.Equal(ChangeResult.NotFound, await strangers().ChangeAsync(id, Some.ColdCall with { Venue = "Mine" }, version: null, default));
        Assert.Equal(ChangeResult.NotFound, await strangers().DeleteAsync(id, version: null, default));
        Assert.Empty((await database.Of<InvitationList>(ownerId: 2).PageAsync(new(), TestDatabase.Today, after: null, limit: 50, default)).Items);
        Assert.NotNull(await Store.FindAsync(id, default));
    }

    [Fact]
    public async Task A_lunch_that_lies_in_the_past_is_noted_accepted_and_recorded_in_one_go()
    {
        var past = Some.Neighbour with { Facts = Some.Neighbour.Facts with { ReceivedOn = new(2026, 11, 1), ProposedFor = new DateTime(2026, 11, 10, 12, 0, 0) } };
        var outcome = new Outcome { Result = OutcomeResult.Held, On = new(2026, 11, 10), BenefitMine = 5 };

        var id = (await Store.AddAsync(past, idempotency: null, outcome, default)).Id;

        var stored = await Store.FindAsync(id, default);
        Assert.Equal(Decision.Accepted, stored!.Decision!.Decision);
        Assert.Equal(outcome, stored.Outcome);
    }

    [Fact]
    public async Task Deleting_an_invitation_forgets_its_inviter_where_it_was_their_only_one()
    {
        var somebody = Some.ColdCall with { Inviter = new("Milo Castellanos-Reed", "milo@example.org") };
        var first = (await Store.AddAsync(somebody, idempotency: null, outcome: null, default)).Id;
        var second = (await Store.AddAsync(somebody, idempotency: null, outcome: null, default)).Id;

        await Store.DeleteAsync(first, version: null, default);
        Assert.Equal(second, await database.Of<AlreadyNoted>().FindAsync(somebody, exceptId: null, default));
        await Store.DeleteAsync(second, version: null, default);
        Assert.Null(await database.Of<AlreadyNoted>().FindAsync(somebody, exceptId: null, default));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "Clinic", true)]
    [InlineData("Clinic", "", true)]
    [InlineData("Clinic", "Hospital", false)]
    public async Task Somebody_noted_again_in_a_hurry_is_found_by_name_where_no_organisation_says_otherwise(string before, string now, bool noted)
    {
        var id = (await Store.AddAsync(Some.ColdCall with { Inviter = new("Teodora", "", before, "Broker") }, idempotency: null, outcome: null, default)).Id;
        Assert.Equal(noted ? id : null, await database.Of<AlreadyNoted>().FindAsync(Some.ColdCall with { Inviter = new("teodora", "", now) }, exceptId: null, default));
        await Store.DeleteAsync(id, version: null, default);
    }

    [Fact]
    public async Task The_same_decision_on_another_verdict_is_judged_against_that_verdict()
    {
        var wanted = Some.ColdCall with { Facts = Some.ColdCall.Facts with { Acquaintance = Acquaintance.MetInPerson, WantToMeet = Answer.Yes } };
        var id = (await Store.AddAsync(wanted, idempotency: null, outcome: null, default)).Id;
        await Store.DecideAsync(id, Decision.Accepted, "", version: null, default);
        Assert.False((await Store.FindAsync(id, default))!.Decision!.Override);

        await Store.ChangeAsync(id, wanted with { Facts = wanted.Facts with { WantToMeet = Answer.No } }, version: null, default);
        await Store.DecideAsync(id, Decision.Accepted, "", version: null, default);

        var stored = await Store.FindAsync(id, default);
        Assert.True(stored!.Decision!.Override);
        Assert.Equal(Verdict.Decline, stored.Decision.Verdict);
    }

    [Theory]
    [InlineData("Siobhán O’Brien", "siobhan o'brien", true)]
    [InlineData("Siobhán O’Brien", "Siobhan OBrien", true)]
    [InlineData("Siobhán O’Brien", "Siobhán O’Brian", false)]
    [InlineData("Zoë Anne-Marie Lund", "ZOE ANNE–MARIE LUND", true)]
    [InlineData("Zoë Anne-Marie Lund", "Zoe Anne Lund", false)]
    public async Task An_invitation_is_found_however_its_inviters_name_is_written(string before, string now, bool noted)
    {
        var id = (await Store.AddAsync(Some.Neighbour with { Inviter = new(before) }, idempotency: null, outcome: null, default)).Id;
        Assert.Equal(noted ? id : null, await database.Of<AlreadyNoted>().FindAsync(Some.Neighbour with { Inviter = new(now) }, exceptId: null, default));
        await Store.DeleteAsync(id, version: null, default);
    }

    [Fact]
    public async Task What_somebody_asked_before_is_the_latest_and_of_a_stored_one_what_was_noted_before_it()
    {
        var (name, alike) = (new InviterDetails("Róisín D’Arcy", "", "Clinic"), new InviterDetails("roisin d'arcy"));
        async Task<long> NoteAsync(InviterDetails inviter, DateTime day) =>
            (await Store.AddAsync(Some.Neighbour with { Inviter = inviter, Facts = Some.Neighbour.Facts with { ProposedFor = day } }, idempotency: null, outcome: null, default)).Id;

        Assert.Null(await database.Of<AlreadyNoted>().EarlierAsync(alike, beforeId: null, default));
        var later = await NoteAsync(name, new(2026, 12, 11, 12, 30, 0));
        var sooner = await NoteAsync(alike, new(2026, 12, 10, 12, 30, 0));
        var found = await database.Of<AlreadyNoted>().EarlierAsync(alike, beforeId: null, default);
        Assert.Equal(new(later, name.Name, Meal.Lunch, new(2026, 12, 11), Decision: null, Result: null), found);
        Assert.Equal(later, (await database.Of<AlreadyNoted>().EarlierAsync(alike, beforeId: sooner, default))?.Id);
        Assert.Null(await database.Of<AlreadyNoted>().EarlierAsync(alike, beforeId: later, default));
        Assert.Null(await database.Of<AlreadyNoted>().EarlierAsync(alike with { Organization = "Hospital", Email = "r@example.org" }, beforeId: later, default));
    }

    [Theory]
    [InlineData("たなか ただし", "たなが ただじ")]
    public async Task Names_that_differ_in_the_mark_of_a_sound_are_two_people(string one, string other)
    {
        await Store.AddAsync(Some.ColdCall with { Inviter = new(one) }, idempotency: null, outcome: null, default);

        Assert.Null(await database.Of<AlreadyNoted>().FindAsync(Some.ColdCall with { Inviter = new(other) }, exceptId: null, default));
        Assert.NotNull(await database.Of<AlreadyNoted>().FindAsync(Some.ColdCall with { Inviter = new(one) }, exceptId: null, default));
    }

    [Fact]
    public async Task A_code_point_that_is_no_character_breaks_neither_a_name_nor_a_search()
    {
        var id = (await Store.AddAsync(Some.ColdCall with { Inviter = new("Ro\uFFFEsalind") }, idempotency: null, outcome: null, default)).Id;

        var found = await database.Of<InvitationList>().PageAsync(new() { Words = "\uFFFErosalind" }, TestDatabase.Today, after: null, limit: 50, default);
        Assert.Contains(found.Items, item => item.Id == id);
    }

    [Fact]
    public async Task What_was_changed_since_it_was_read_is_not_deleted()
    {
        var id = (await Store.AddAsync(Some.ColdCall, idempotency: null, outcome: null, default)).Id;
        var version = (await Store.FindAsync(id, default))!.Version;
        await Store.DecideAsync(id, Decision.Redirected, "", version: null, default);

        Assert.Equal(ChangeResult.Stale, await Store.DeleteAsync(id, version, default));
        Assert.Equal(ChangeResult.Done, await Store.DeleteAsync(id, version + 1, default));
    }
}
