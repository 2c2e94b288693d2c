using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Reports;
using Some = LunchTriage.Storage.Tests.Invitations.Some;

namespace LunchTriage.Storage.Tests.Reports;

public sealed class ReportQueryTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_december_invitation_to_a_january_lunch_is_invited_in_one_year_and_held_in_the_next()
    {
        database.Time.Now = new(2027, 1, 20, 9, 0, 0, TimeSpan.Zero);
        var store = database.Of<InvitationStore>();
        var lunch = Some.Neighbour with { Facts = Some.Neighbour.Facts with { ReceivedOn = new(2026, 12, 20), ProposedFor = new DateTime(2027, 1, 8, 12, 30, 0) } };
        var id = (await store.AddAsync(lunch, idempotency: null, new() { Result = OutcomeResult.Held, On = new(2027, 1, 8), Hours = Hours.From(2.5m) }, default)).Id;
        await store.AddAsync(Some.ColdCall with { Facts = Some.ColdCall.Facts with { ReceivedOn = new(2026, 12, 31) } }, idempotency: null, outcome: null, default);

        var query = database.Of<ReportQuery>();
        var (asked, held) = (await query.CountAsync(DayRange.Year(2026), new(2027, 1, 20), default), await query.CountAsync(DayRange.Year(2027), new(2027, 1, 20), default));

        Assert.Equal((2, 0, 1), (asked.Invited, asked.Held, asked.ColdCalls));
        Assert.Equal((0, 1, Hours.From(2.5m)), (held.Invited, held.Held, held.HoursSpent));
        Assert.Equal(id, Assert.Single(held.Lunches).Invitation);
        Assert.Equal("neighbour", Assert.Single(held.ByType).LunchType);
    }
}
