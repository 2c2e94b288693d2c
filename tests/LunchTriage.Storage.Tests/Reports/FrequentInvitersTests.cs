using CsCheck;
using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Reports;
using Microsoft.EntityFrameworkCore;

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

    [Fact]
    public async Task Whoever_is_looked_at_first_it_is_those_who_asked_most_in_the_period()
    {
        var told = 0;
        await Gen.Select(Any.Noted.Array[0, 40], Any.Noted.Array[0, 8], Any.Period, Gen.Int[1, 4], Gen.Int[1, 3], Gen.Int[0, 6]).SampleAsync(async (noted, others, period, most, first, last) =>
        {
            var ids = await Any.StoreAsync(database.Of<LunchTriageContext>(), noted);
            await Any.ChangeAsync(database.Of<LunchTriageContext>(), ids.Take(others.Length).Zip(others));
            if (ids.Length > 3)
            {
                await database.Of<InvitationStore>().DeleteAsync(ids[^1], version: null, default);
            }

            var rows = await database.Of<LunchTriageContext>().Invitations.ToListAsync();
            var expected = rows.Where(row => period.Contains(row.ReceivedOn)).GroupBy(row => row.InviterId).Where(group => group.Count() > 1)
                .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Max(row => row.Id)).Take(most)
                .Select(group => (group.Max(row => row.Id), group.Count(), group.Count(row => row.Decision == Decision.Accepted)));
            var found = await database.Of<FrequentInviters>().InAsync(period, most, first, last, default);
            told += found.Count;
            Assert.Equal(expected, found.Select(each => (each.LatestInvitation, each.Invited, each.Accepted)));
            Assert.Equal(CountsOf(rows), await KeptAsync());
        }, iter: 60, threads: 1);
        Assert.InRange(told, 20, int.MaxValue);
    }

    [Fact]
    public async Task How_often_each_invited_is_counted_by_the_migration()
    {
        await Any.StoreAsync(database.Of<LunchTriageContext>(), Any.Noted.Array[30].Single());
        var counts = CountsOf(await database.Of<LunchTriageContext>().Invitations.ToListAsync());
        await database.Of<LunchTriageContext>().Database.MigrateAsync("FrequentInviters");
        await database.InitializeAsync();
        Assert.Equal(counts, await KeptAsync());
    }

    private static List<(long, int)> CountsOf(IEnumerable<InvitationRow> rows) => [.. rows.GroupBy(row => row.InviterId, (inviter, all) => (inviter, all.Count())).Order()];

    private async Task<List<(long, int)>> KeptAsync() => [.. (await database.Of<LunchTriageContext>().Inviters.Where(row => row.Invited != 0).OrderBy(row => row.Id).ToListAsync()).Select(row => (row.Id, row.Invited))];

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
