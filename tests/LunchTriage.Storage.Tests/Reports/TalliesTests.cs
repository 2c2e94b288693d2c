using CsCheck;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports;
using LunchTriage.Storage.Reports.Tallies;
using LunchTriage.Storage.Tests.Invitations;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Tests.Reports;

/// <summary>What is kept by the month counts as what is counted one by one.</summary>
public sealed class TalliesTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DayRange Ever = new(new(2000, 1, 1), new(2100, 1, 1));

    [Fact]
    public async Task They_are_the_report_of_any_period_whatever_was_added_changed_and_deleted() => await
        Gen.Select(Any.Noted.Array[0, 25], Any.Noted.Array[0, 8], Any.Period, Any.Today).SampleAsync(async (noted, others, period, today) =>
        {
            var ids = await Any.StoreAsync(database.Of<LunchTriageContext>(), noted);
            await Any.ChangeAsync(database.Of<LunchTriageContext>(), ids.Take(others.Length).Zip(others));
            if (ids.Length > 3)
            {
                await database.Of<InvitationStore>().DeleteAsync(ids[^1], version: null, default);
            }

            var report = await database.Of<CountedInvitations>().NumbersAsync(period, today, default);
            Assert.Equivalent(await OneByOneAsync(period, today), report, strict: true);
            Assert.Equivalent(report.Hours, await database.Of<CountedInvitations>().HoursAsync(period, today, default), strict: true);
            Assert.Equal(report is not { Invited: 0, Held: 0, Cancelled: 0, NoShow: 0, Coming: 0, Due: 0 }, await database.Of<CountedInvitations>().AnyAsync(period, default));
        }, iter: 60, threads: 1);

    [Fact]
    public async Task They_are_the_report_when_the_rate_and_its_currency_change_within_the_year()
    {
        var ids = new List<long>();
        foreach (var (currency, number) in new[] { null, "USD", "JPY", "USD" }.Select((currency, number) => (currency, number)))
        {
            var policies = database.Of<PolicyStore>();
            var inForce = await policies.InForceAsync(default);
            await policies.ChangeAsync(inForce with { Rate = currency is null ? null : Money.From(99.99m + number, Currency.Parse(currency)) }, inForce.Version, default);
            for (var day = 0; day < 6; day++)
            {
                var received = new DateOnly(2021, 10, 5).AddDays((number * 31) + (day * 5));
                var added = await database.Of<InvitationStore>().AddAsync(
                    Some.Neighbour with { Facts = Some.Neighbour.Facts with { ReceivedOn = received, ProposedFor = received.AddDays(6).ToDateTime(new(12, 30)) } }, idempotency: null, outcome: null, default);
                await database.Of<InvitationStore>().DecideAsync(added.Id, day < 2 ? Decision.Declined : Decision.Accepted, "", version: null, default);
                if (day > 3)
                {
                    await database.Of<InvitationStore>().RecordOutcomeAsync(added.Id, new() { Result = OutcomeResult.Held, On = received.AddDays(6), Hours = Hours.From(1.33m) }, version: null, accept: false, default);
                }
            }
        }

        foreach (var year in new[] { 2020, 2021, 2022 })
        {
            Assert.Equivalent((await OneByOneAsync(DayRange.Year(year), TestDatabase.Today)).Hours, await database.Of<CountedInvitations>().HoursAsync(DayRange.Year(year), TestDatabase.Today, default), strict: true);
            Assert.Equivalent(await OneByOneAsync(DayRange.Year(year), TestDatabase.Today), await database.Of<CountedInvitations>().NumbersAsync(DayRange.Year(year), TestDatabase.Today, default), strict: true);
        }

        Assert.Equal(["JPY", "USD"], (await database.Of<CountedInvitations>().NumbersAsync(DayRange.Year(2021), TestDatabase.Today, default)).Money.Select(each => each.Currency.Code));
    }

    [Fact]
    public async Task They_are_read_no_further_when_their_reader_goes() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await database.Of<TallyQuery>().InAsync(new(new(2026, 3, 9), new(2026, 11, 20)), TestDatabase.Today, new(canceled: true)).CountAsync());

    [Fact]
    public async Task Nothing_is_kept_of_what_is_gone()
    {
        await Any.StoreAsync(database.Of<LunchTriageContext>(), Any.Noted.Array[9].Single());
        Assert.NotEmpty(await database.Of<LunchTriageContext>().Tallies.ToListAsync());
        await Any.StoreAsync(database.Of<LunchTriageContext>(), []);
        Assert.Empty(await database.Of<LunchTriageContext>().Tallies.ToListAsync());
    }

    [Fact]
    public async Task They_are_counted_anew_when_a_migration_emptied_them_and_what_they_count_is_filled_in()
    {
        await Any.StoreAsync(database.Of<LunchTriageContext>(), Any.Noted.Array[30].Single());
        var (kept, rows) = (await TalliesAsync(), await RowsAsync());

        var context = database.Of<LunchTriageContext>();
        await context.Database.MigrateAsync("InvitersAlike");
        await database.InitializeAsync();

        Assert.Equal(rows, await RowsAsync());
        Assert.Equal(kept, await TalliesAsync());
    }

    private async Task<PeriodReport> OneByOneAsync(DayRange period, DateOnly today)
    {
        var counted = database.Of<CountedInvitations>();
        var counter = new ReportCounter(period, today, await counted.RatesAsync(default), Policy.Default.Types.Select(type => type.Key));
        await foreach (var invitation in counted.InAsync(Ever))
        {
            counter.Add(invitation);
        }

        return counter.Build();
    }

    private Task<List<string>> TalliesAsync() => database.Of<LunchTriageContext>().Tallies.OrderBy(row => row.Month).ThenBy(row => row.Key)
        .Select(row => $"{row.Month} {row.Key} {row.Count} {row.Hundredths}").ToListAsync();

    private Task<List<string>> RowsAsync() => database.Of<LunchTriageContext>().Invitations.OrderBy(row => row.Id)
        .Select(row => $"{row.Id} {row.MetConditions} {row.OfferedToPay} {row.AnsweredOn}").ToListAsync();
}
