using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Reports;

namespace LunchTriage.Storage.Tests.Reports;

public sealed class FrequentInvitersTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Whoever_asked_more_than_once_in_the_period_is_told_with_how_often_and_nobody_else()
    {
        await AskAsync("Once", 5);
        await AskAsync("Twice", 1, 9);
        var last = await AskAsync("Thrice", 2, 6, 7);
        await AskAsync("Before and then", -40, 8);
        await database.Of<InvitationStore>().DecideAsync(last, Decision.Accepted, "", version: null, default);

        var month = new DayRange(new(2018, 5, 1), new(2018, 5, 31));
        var inviters = await database.Of<FrequentInviters>().InAsync(month, 5, default);
        Assert.Equal([("Thrice", 3, 1), ("Twice", 2, 0)], inviters.Select(each => (each.Name, each.Invited, each.Accepted)));
        Assert.Equal("Thrice", Assert.Single(await database.Of<FrequentInviters>().InAsync(month, 1, default)).Name);
        Assert.Empty(await database.Of<FrequentInviters>(ownerId: 2).InAsync(month, 5, default));

        var same = new InvitationFilter { InviterOf = inviters[0].LatestInvitation, From = month.First, To = month.Last };
        Assert.Equal(3, await database.Of<InvitationList>().CountAsync(same, TestDatabase.Today, default));
        Assert.Equal(0, await database.Of<InvitationList>(ownerId: 2).CountAsync(same, TestDatabase.Today, default));
    }

    private async Task<long> AskAsync(string name, params int[] days)
    {
        var id = 0L;
        foreach (var day in days)
        {
            var details = Invitations.Some.Neighbour with { Inviter = new(name), Facts = Invitations.Some.Neighbour.Facts with { ReceivedOn = new DateOnly(2018, 5, 1).AddDays(day), ProposedFor = null } };
            id = (await database.Of<InvitationStore>().AddAsync(details, idempotency: null, outcome: null, default)).Id;
        }

        return id;
    }
}
