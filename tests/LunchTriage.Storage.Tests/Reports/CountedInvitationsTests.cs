using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports;
using LunchTriage.Storage.Tests.Invitations;

namespace LunchTriage.Storage.Tests.Reports;

public sealed class CountedInvitationsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private InvitationStore Store => database.Of<InvitationStore>();

    [Fact]
    public async Task An_invitation_of_one_year_to_a_lunch_of_the_next_is_read_for_both_and_no_other()
    {
        var id = await AddAsync(Received(new(2023, 12, 20)));
        await Store.DecideAsync(id, Decision.Accepted, "", version: null, default);
        var outcome = new Outcome { Result = OutcomeResult.Held, On = new(2024, 1, 10), Hours = Hours.From(2.5m), PaidBy = PaidBy.Split, BenefitMine = 4, BenefitTheirs = 5, CameOfIt = "A referral" };
        await Store.RecordOutcomeAsync(id, outcome with { PrivateNote = "For me alone" }, version: null, accept: false, default);

        Assert.Empty(await InAsync(2022));
        Assert.Empty(await InAsync(2025));
        var counted = Assert.Single(await InAsync(2023));
        Assert.Equal(outcome, counted.Outcome);
        Assert.Equal((id, "김서연", new DateOnly(2023, 12, 20), new DateOnly(2023, 12, 22)), (counted.Id, counted.Inviter, counted.ReceivedOn, counted.ProposedDay));
        Assert.Equal((Verdict.Accept, "neighbour", Hours.From(3)), (counted.Verdict, counted.LunchType, counted.Cost));
        Assert.Equal(counted.Id, Assert.Single(await InAsync(2024)).Id);
    }

    [Fact]
    public async Task The_verdict_that_was_in_force_when_it_was_decided_stays_when_it_is_judged_again()
    {
        var details = Received(new(2020, 5, 4));
        var id = await AddAsync(details);
        await Store.DecideAsync(id, Decision.Declined, "", version: null, default);
        await Store.ChangeAsync(id, details with { Facts = details.Facts with { WantToMeet = Core.Facts.Answer.No } }, version: null, default);

        var counted = Assert.Single(await InAsync(2020));
        Assert.Equal((Verdict.Decline, Verdict.Accept, true), (counted.Verdict, counted.VerdictWhenDecided, counted.IsOverride));

        await Store.TakeBackDecisionAsync(id, version: null, default);
        Assert.Null(Assert.Single(await InAsync(2020)).VerdictWhenDecided);
    }

    [Fact]
    public async Task What_is_read_at_one_moment_keeps_nobody_from_writing_and_is_not_changed_by_it()
    {
        await AddAsync(Received(new(2016, 3, 1)));
        var counted = database.Of<CountedInvitations>();
        await counted.ReadAtOneMomentAsync(default);
        Assert.Equal(1, (await counted.NumbersAsync(DayRange.Year(2016), TestDatabase.Today, default)).Invited);

        await AddAsync(Received(new(2016, 3, 2)));

        Assert.Equal(1, await counted.ExportedAsync(DayRange.Year(2016)).CountAsync());
        Assert.Equal(1, (await counted.NumbersAsync(DayRange.Year(2016), TestDatabase.Today, default)).Invited);
        Assert.Equal(2, await database.Of<CountedInvitations>().ExportedAsync(DayRange.Year(2016)).CountAsync());
    }

    [Fact]
    public async Task An_export_tells_place_and_time_first_of_those_that_came_in_the_year()
    {
        await AddAsync(Received(new(2018, 6, 2)));
        await AddAsync(Received(new(2018, 6, 1)) with { Venue = "" });
        await Store.DecideAsync(await AddAsync(Received(new(2017, 12, 31)) with { Venue = "Elsewhere" }), Decision.Accepted, "", version: null, default);

        var exported = new List<ExportedInvitation>();
        await foreach (var each in database.Of<CountedInvitations>().ExportedAsync(DayRange.Year(2018)))
        {
            exported.Add(each);
        }

        Assert.Equal(["", "Café Morgenrot", "Elsewhere"], exported.Select(each => each.Venue));
        Assert.Equal((new DateTime(2018, 6, 4, 12, 30, 0), "Third floor"), (exported[1].ProposedFor, exported[1].Organization));
    }

    [Fact]
    public async Task The_numbers_alone_are_the_reports_and_so_are_the_lunches_one_by_one()
    {
        foreach (var (day, result) in ((int, OutcomeResult?)[])[(20, OutcomeResult.Held), (10, OutcomeResult.Held), (11, OutcomeResult.NoShow), (12, null), (10, OutcomeResult.Held)])
        {
            var id = await AddAsync(Received(new(2012, 3, day)));
            await Store.DecideAsync(id, result is null ? Decision.Declined : Decision.Accepted, "", version: null, default);
            if (result is { } some)
            {
                await Store.RecordOutcomeAsync(id, new() { Result = some, On = new(2012, 3, day), BenefitMine = 3 }, version: null, accept: false, default);
            }
        }

        var counted = database.Of<CountedInvitations>();
        var report = await counted.ReportAsync(DayRange.Year(2012), TestDatabase.Today, default);
        var numbers = await counted.NumbersAsync(DayRange.Year(2012), TestDatabase.Today, default);
        Assert.Empty(numbers.Lunches);
        Assert.Empty(numbers.AgainstTheVerdict);
        Assert.Equivalent(report with { Lunches = [], AgainstTheVerdict = [] }, numbers, strict: true);

        var lunches = new List<(long, DateOnly?, Hours?)>();
        await foreach (var each in counted.HeldAsync(DayRange.Year(2012)))
        {
            lunches.Add((each.Id, each.LunchDay, each.HoursSpent));
        }

        Assert.Equal(3, lunches.Count);
        Assert.Equal((1, report.Overrides), (report.AgainstTheVerdict.Count, 1));
        Assert.Equal(
            [(10, OutcomeResult.Held), (10, OutcomeResult.Held), (11, OutcomeResult.NoShow), (20, OutcomeResult.Held)],
            report.Lunches.Select(lunch => (lunch.On.Day, lunch.Outcome.Result)));
        Assert.Equal(report.Lunches.Where(lunch => lunch.Outcome.Result == OutcomeResult.Held).Select(lunch => (lunch.Invitation, (DateOnly?)lunch.On, lunch.Hours)), lunches);
    }

    [Fact]
    public async Task The_latest_decisions_against_the_verdict_are_the_last_that_came()
    {
        foreach (var day in (int[])[20, 10, 11, 12, 20])
        {
            await Store.DecideAsync(await AddAsync(Received(new(2011, 3, day))), Decision.Declined, "", version: null, default);
        }

        var all = (await database.Of<CountedInvitations>().ReportAsync(DayRange.Year(2011), TestDatabase.Today, default)).AgainstTheVerdict;
        Assert.Equal(5, all.Count);
        Assert.Equal(all.TakeLast(3), await database.Of<CountedInvitations>().LatestOverriddenAsync(DayRange.Year(2011), 3, TestDatabase.Today, default));
        Assert.Equal(all, await database.Of<CountedInvitations>().LatestOverriddenAsync(DayRange.Year(2011), 9, TestDatabase.Today, default));
    }

    [Fact]
    public async Task Hours_are_worth_the_rate_of_their_policy_or_of_the_first_later_one_that_has_one()
    {
        var rate = Money.From(150, Currency.Parse("USD"));
        await database.Of<PolicyStore>().ChangeAsync(Policy.Default with { Rate = rate }, PolicyVersion.First, default);

        Assert.Equal(rate, (await database.Of<CountedInvitations>().RatesAsync(default)).For(PolicyVersion.First));
    }

    [Fact]
    public async Task Nobody_counts_what_belongs_to_another_owner()
    {
        await AddAsync(Received(new(2015, 3, 3)));
        Assert.Single(await InAsync(2015));
        Assert.Empty(await InAsync(2015, ownerId: 2));
    }

    private static InvitationDetails Received(DateOnly day) => Some.Neighbour with
    {
        Facts = Some.Neighbour.Facts with { ReceivedOn = day, ProposedFor = day.AddDays(2).ToDateTime(new(12, 30)) },
    };

    private async Task<long> AddAsync(InvitationDetails details) => (await Store.AddAsync(details, idempotency: null, outcome: null, default)).Id;

    private async Task<List<CountedInvitation>> InAsync(int year, int? ownerId = null)
    {
        var counted = new List<CountedInvitation>();
        await foreach (var each in database.Of<CountedInvitations>(ownerId).InAsync(DayRange.Year(year)))
        {
            counted.Add(each);
        }

        return counted;
    }
}
