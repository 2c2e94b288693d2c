using CsCheck;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Reports;

namespace LunchTriage.Storage.Tests.Invitations;

public sealed class InvitationListTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly Gen<InvitationFilter> Filters =
        from period in Any.Period
        from bounds in Gen.Bool.Array[3]
        from verdict in Maybe(Gen.Enum<Verdict>())
        from type in Gen.OneOf<string?>(null, null, InvitationFilter.NoType, "neighbour")
        from status in Maybe(Gen.Enum<InvitationStatus>())
        from decision in Maybe(Gen.Enum<Decision>())
        from coldCall in Maybe(Gen.Bool)
        from isOverride in Maybe(Gen.Bool)
        from spent in Maybe(Gen.Bool)
        select new InvitationFilter
        {
            From = bounds[0] ? period.First : null,
            To = bounds[1] ? period.Last : null,
            ByCountedDay = bounds[2],
            Verdict = verdict,
            Type = type,
            Status = status,
            Decision = decision,
            ColdCall = coldCall,
            Override = isOverride,
            Spent = spent,
        };

    [Fact]
    public async Task A_filter_lets_through_what_it_names_and_nothing_else() => await
        Gen.Select(Any.Noted.Array[0, 30], Filters, Any.Today).SampleAsync(async (noted, filter, today) =>
        {
            await Any.StoreAsync(database.Of<LunchTriageContext>(), noted);
            var expected = (await AllAsync()).Where(each => IsIn(each, filter, today)).OrderByDescending(each => DayOf(each, filter)).ThenByDescending(each => each.Id).ToArray();
            var listed = (await database.Of<InvitationList>().PageAsync(filter, today, after: null, limit: 100, default)).Items;
            Assert.Equal(expected.Select(each => each.Id), listed.Select(item => item.Id));
            Assert.Equal(expected.Length, await database.Of<InvitationList>().CountAsync(filter, today, default));

            var totals = new ListTotals(expected.Length, Sum(expected, each => each.HoursSpent), Sum(expected, each => each.HoursProtected));
            Assert.Equal(totals, ListTotals.Of(listed));
            Assert.Equal(totals, await database.Of<InvitationList>().TotalsAsync(filter, today, default) ?? totals);
            var counted = filter with { ByCountedDay = true, From = new(2000, 1, 1), To = new(2100, 1, 1), Decision = filter.Decision ?? Decision.Accepted };
            var all = (await AllAsync()).Where(each => IsIn(each, counted, today)).ToArray();
            Assert.Equal(new ListTotals(all.Length, Sum(all, each => each.HoursSpent), Sum(all, each => each.HoursProtected)), await database.Of<InvitationList>().TotalsAsync(counted, today, default));
        }, iter: 60, threads: 1);

    [Fact]
    public async Task Page_after_page_shows_each_once_while_others_are_added() => await
        Gen.Select(Any.Noted.Array[0, 40], Any.Noted.Array[0, 10], Gen.Int[1, 9], Gen.Bool).SampleAsync(async (noted, later, limit, byCountedDay) =>
        {
            var context = database.Of<LunchTriageContext>();
            var ids = await Any.StoreAsync(context, noted);
            var (seen, after, adding) = (new List<ListedInvitation>(), default(ListCursor?), new Queue<Noted>(later));
            do
            {
                var page = await database.Of<InvitationList>().PageAsync(new() { ByCountedDay = byCountedDay }, TestDatabase.Today, after, limit, default);
                seen.AddRange(page.Items);
                after = page.Next is { } next && ListCursor.TryParse(next.ToString(), out var read) ? read : null;
                if (adding.TryDequeue(out var another))
                {
                    await Any.AddAsync(context, [another]);
                }
            }
            while (after is not null);

            Assert.Equal(seen.Select(item => item.Id).Distinct().Count(), seen.Count);
            Assert.Equal(ids.Order(), seen.Select(item => item.Id).Where(ids.Contains).Order());
            Assert.Equal(seen.OrderByDescending(item => byCountedDay ? item.CountedOn : item.ReceivedOn).ThenByDescending(item => item.Id).Select(item => item.Id), seen.Select(item => item.Id));
        }, iter: 25, threads: 1);

    [Theory]
    [InlineData("granary", true)]
    [InlineData("OLD gran", true)]
    [InlineData("odon cafe", true)]
    [InlineData("ÖDÖN", true)]
    [InlineData("example.org", true)]
    [InlineData("100 %", true)]
    [InlineData("1_ %", true)]
    [InlineData("%ranary", false)]
    [InlineData("50%", false)]
    [InlineData("back\\slash", true)]
    [InlineData("granary nobody", false)]
    [InlineData("", true)]
    [InlineData("نور", true)]
    public async Task Words_are_found_in_whichever_text_they_stand_and_are_no_pattern(string words, bool found)
    {
        var context = database.Of<LunchTriageContext>();
        await Any.StoreAsync(context, []);
        var details = new InvitationDetails(
            new("Ödön Horváth-نور", "odon@example.org", "Third floor"), ReceivedVia.Email, "The Old Granary", "A café, I pay 100 % — back\\slash", new() { Acquaintance = Acquaintance.Stranger, ReceivedOn = TestDatabase.Today });
        await Any.AddAsync(context, [new(details, null, null, Core.Policies.Policy.Default)]);
        Assert.Equal(found ? 1 : 0, await database.Of<InvitationList>().CountAsync(new() { Words = words }, TestDatabase.Today, default));
    }

    private static Hours Sum(IEnumerable<CountedInvitation> all, Func<CountedInvitation, Hours?> hours) => all.Aggregate(Hours.None, (sum, each) => sum + (hours(each) ?? Hours.None));

    private static Gen<T?> Maybe<T>(Gen<T> gen) where T : struct => Gen.OneOf(Gen.Const(default(T?)), Gen.Const(default(T?)), gen.Select(value => (T?)value));

    private static bool IsIn(CountedInvitation each, InvitationFilter filter, DateOnly today)
    {
        var day = DayOf(each, filter);
        return !(day < filter.From) && !(day > filter.To)
            && (filter.Verdict ?? each.Verdict) == each.Verdict
            && (filter.Type ?? each.LunchType ?? InvitationFilter.NoType) == (each.LunchType ?? InvitationFilter.NoType)
            && (filter.Status ?? each.StatusOn(today)) == each.StatusOn(today)
            && (filter.Decision is null || filter.Decision == each.Decision)
            && (filter.ColdCall ?? each.ColdCall) == each.ColdCall
            && (filter.Override ?? each.IsOverride) == each.IsOverride
            && (filter.Spent ?? each.HoursSpent is not null) == each.HoursSpent is not null;
    }

    private static DateOnly DayOf(CountedInvitation each, InvitationFilter filter) => filter.ByCountedDay ? each.LunchDay ?? each.ReceivedOn : each.ReceivedOn;

    private async Task<List<CountedInvitation>> AllAsync()
    {
        var all = new List<CountedInvitation>();
        await foreach (var each in database.Of<CountedInvitations>().InAsync(new(new(2000, 1, 1), new(2100, 1, 1))))
        {
            all.Add(each);
        }

        return all;
    }
}
