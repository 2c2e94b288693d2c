using CsCheck;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Search;
using LunchTriage.Storage.Tests.Invitations;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Tests.Search;

/// <summary>The list finds what its texts hold, and the index of words is always in step with them.</summary>
public sealed class InvitationSearchTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private InvitationStore Store => database.Of<InvitationStore>();

    [Fact]
    public async Task It_finds_what_is_in_the_texts_and_nothing_else() => await
        Gen.Select(AnySearch.Text.Array[4].Array[0, 8], AnySearch.Text).SampleAsync(async (texts, typed) =>
        {
            await Any.StoreAsync(database.Of<LunchTriageContext>(), texts.Select(text => Noted(text[0], text[1], text[2], text[3])));
            var query = SearchQuery.Of(typed);
            var rows = await database.Of<LunchTriageContext>().Invitations.ToListAsync();
            var expected = rows.Where(row => query.Phrases.All(phrase => new[] { row.InviterName, row.InviterOrganization, row.Venue, row.Message }.Any(text => Has(text, phrase)))).Select(row => row.Id);
            Assert.Equal(expected.Order(), (await FindAsync(typed)).Order());
        }, iter: 150, threads: 1);

    [Fact]
    public async Task Anything_that_can_be_typed_is_answered() => await
        AnySearch.Text.SampleAsync(async typed => Assert.True(await database.Of<InvitationList>().CountAsync(new() { Words = typed }, TestDatabase.Today, default) >= 0), iter: 400, threads: 1);

    [Fact]
    public async Task A_phrase_does_not_reach_from_one_text_into_the_next()
    {
        await Any.StoreAsync(database.Of<LunchTriageContext>(), [Noted("Ada", "Granary", "", "")]);
        Assert.Single(await FindAsync("ada granary"));
        Assert.Empty(await FindAsync("\"ada granary\""));
    }

    [Fact]
    public async Task Every_text_is_searched_and_follows_each_change()
    {
        var details = Some.Neighbour with { Inviter = new("Wanda", "wanda@example.net", "Weighbridge", "Weaver"), Venue = "Waterside", Message = "Whenever" };
        var id = (await Store.AddAsync(details, idempotency: null, outcome: null, default)).Id;
        foreach (var word in (string[])["wanda", "example.net", "weighbridge", "weaver", "waterside", "whenever"])
        {
            Assert.Equal([id], await FindAsync(word));
        }

        await Store.DecideAsync(id, Decision.Accepted, "Willingly", version: null, default);
        var outcome = new Outcome { Result = OutcomeResult.Held, On = TestDatabase.Today, CameOfIt = "Workshop", PrivateNote = "Wearisome" };
        await Store.RecordOutcomeAsync(id, outcome, version: null, accept: false, default);
        Assert.Equal([id], await FindAsync("wanda willingly workshop wearisome"));

        await Store.TakeBackOutcomeAsync(id, version: null, default);
        Assert.Empty(await FindAsync("wearisome"));
        Assert.Equal([id], await FindAsync("willingly"));
        await Store.TakeBackDecisionAsync(id, version: null, default);
        Assert.Empty(await FindAsync("willingly"));

        // The day is part of its place in the index.
        await Store.ChangeAsync(id, details with { Message = "Wednesday", Facts = details.Facts with { ReceivedOn = TestDatabase.Today.AddDays(-3) } }, version: null, default);
        Assert.Empty(await FindAsync("whenever"));
        Assert.Equal([id], await FindAsync("wednesday wanda"));
        Assert.Equal(await RowsAsync(), await IndexedAsync());

        await Store.DeleteAsync(id, version: null, default);
        Assert.Empty(await FindAsync("wanda"));
        Assert.Equal(await RowsAsync(), await IndexedAsync());
    }

    [Fact]
    public async Task A_change_that_is_not_kept_leaves_the_index_as_it_was()
    {
        var context = database.Of<LunchTriageContext>();
        await using (await context.Database.BeginTransactionAsync())
        {
            await Any.AddAsync(context, [Noted("Nevermore", "", "", "")]);
            Assert.Single(await new InvitationList(context).TextsAsync(context.Invitations.Where(row => row.InviterName == "Nevermore").Select(row => row.Id).ToList(), default));
        }

        Assert.Empty(await FindAsync("nevermore"));
        Assert.Equal(await RowsAsync(), await IndexedAsync());
    }

    [Fact]
    public async Task One_owner_never_finds_what_is_anothers()
    {
        await Any.StoreAsync(database.Of<LunchTriageContext>(), [Noted("Mine", "shared", "", "")]);
        var others = database.Of<LunchTriageContext>(ownerId: 17);
        await Any.AddAsync(others, [Noted("Theirs", "shared", "", "")]);
        try
        {
            Assert.Single(await FindAsync("shared"));
            Assert.Empty(await FindAsync("theirs"));
            Assert.Empty(await FindAsync("00000011theirs"));
            Assert.Equal(1, await database.Of<InvitationList>(ownerId: 17).CountAsync(new() { Words = "theirs shared" }, TestDatabase.Today, default));
            Assert.Equal(0, await database.Of<InvitationList>(ownerId: 1).CountAsync(new() { Words = "theirs" }, TestDatabase.Today, default));
        }
        finally
        {
            await Any.StoreAsync(others, []);
        }
    }

    [Fact]
    public async Task It_goes_together_with_other_filters_and_page_after_page() => await
        Gen.Select(Any.Noted.Array[0, 30], Any.Period, Gen.Bool, Gen.Enum<InvitationStatus>(), Gen.Int[1, 7]).SampleAsync(async (noted, period, counted, status, limit) =>
        {
            await Any.StoreAsync(database.Of<LunchTriageContext>(), noted);
            var filter = new InvitationFilter { From = period.First, To = period.Last, ByCountedDay = counted, Status = counted ? status : null };
            var all = await database.Of<InvitationList>().PageAsync(filter, TestDatabase.Today, after: null, limit: 100, default);
            List<long> found = [];
            ListCursor? after = null;
            do
            {
                var page = await database.Of<InvitationList>().PageAsync(filter with { Words = "ad" }, TestDatabase.Today, after, limit, default);
                found.AddRange(page.Items.Select(item => item.Id));
                after = page.Next;
            }
            while (after is not null);

            Assert.Equal(all.Items.Where(item => item.Inviter.Name == "Ada").Select(item => item.Id), found);
        }, iter: 40, threads: 1);

    [Fact]
    public async Task More_than_a_thousand_are_not_counted()
    {
        await Any.StoreAsync(database.Of<LunchTriageContext>(), Enumerable.Repeat(Noted("Ada", "", "", ""), InvitationList.MostCounted + 5));
        Assert.Equal(InvitationList.MostCounted + 1, await database.Of<InvitationList>().CountAsync(new() { Words = "ada" }, TestDatabase.Today, default));
        Assert.Equal(InvitationList.MostCounted + 5, await database.Of<InvitationList>().CountAsync(new(), TestDatabase.Today, default));
    }

    private static bool Has(string text, SearchPhrase phrase) => $" {new FoldedText(text).Words} ".Contains($" {phrase.Words}{(phrase.IsPrefix ? "" : " ")}", StringComparison.Ordinal);

    private static Noted Noted(string name, string organization, string venue, string message) => new(
        new(new(name, "", organization), ReceivedVia.Email, venue, message, new() { Acquaintance = Acquaintance.Stranger, ReceivedOn = TestDatabase.Today }), null, null, Policy.Default);

    private async Task<long[]> FindAsync(string words) =>
        [.. (await database.Of<InvitationList>().PageAsync(new() { Words = words }, TestDatabase.Today, after: null, limit: 100, default)).Items.Select(item => item.Id)];

    private Task<List<long>> IndexedAsync() => database.Of<LunchTriageContext>().Database.SqlQuery<long>($"""SELECT "rowid" AS "Value" FROM "InvitationSearch" ORDER BY 1""").ToListAsync();

    private async Task<IEnumerable<long>> RowsAsync() =>
        (await database.Of<LunchTriageContext>().Invitations.IgnoreQueryFilters([LunchTriageContext.OwnerFilter]).ToListAsync()).Select(row => ListPlace.Of(row.ReceivedOn, row.Id)).Order();
}
