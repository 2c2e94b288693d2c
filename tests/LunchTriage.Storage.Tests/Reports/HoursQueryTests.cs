using CsCheck;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports;
using LunchTriage.Storage.Tests.Invitations;

namespace LunchTriage.Storage.Tests.Reports;

public sealed class HoursQueryTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task The_sums_are_the_reports_whatever_was_decided_recorded_and_rated()
    {
        string?[] rates = [null, "USD", "JPY", "USD"];
        OutcomeResult[] results = [OutcomeResult.Held, OutcomeResult.Cancelled, OutcomeResult.NoShow];
        for (var i = 0; i < 96; i++)
        {
            if (i % 24 == 0)
            {
                await RateAsync(rates[i / 24], 99.99m + i);
            }

            var id = await AddAsync(new DateOnly(2021, 11, 1).AddDays(i * 3));
            if (i % 5 < 4)
            {
                var decision = (Decision)(i % 8 < 5 ? 0 : (i % 3) + 1);
                await database.Of<InvitationStore>().DecideAsync(id, decision, "", version: null, default);
                if (decision == Decision.Accepted && i % 7 > 0)
                {
                    await database.Of<InvitationStore>().RecordOutcomeAsync(id, new() { Result = results[i % 3], On = new DateOnly(2021, 11, 9).AddDays(i * 3), Hours = i % 4 == 0 ? null : Hours.FromHundredths(33 * (i % 4)) }, version: null, accept: false, default);
                }
            }
        }

        foreach (var year in new[] { 2020, 2021, 2022 })
        {
            var report = await database.Of<CountedInvitations>().ReportAsync(DayRange.Year(year), TestDatabase.Today, default);
            var hours = await database.Of<HoursQuery>().InAsync(DayRange.Year(year), default);
            Assert.Equal((report.HoursSpent, report.HoursProtected), (hours.Spent, hours.Protected));
            Assert.Equal(report.Money, hours.Money);
        }

        Assert.Equal(2, (await database.Of<HoursQuery>().InAsync(DayRange.Year(2022), default)).Money.Count);
    }

    [Fact]
    public async Task They_are_the_reports_of_any_period_of_any_invitations() => await
        Gen.Select(Any.Noted.Array[0, 25], Any.Period, Any.Today).SampleAsync(async (noted, period, today) =>
        {
            await Any.StoreAsync(database.Of<LunchTriageContext>(), noted);
            var (report, hours) = (await database.Of<CountedInvitations>().ReportAsync(period, today, default), await database.Of<HoursQuery>().InAsync(period, default));
            Assert.Equal((report.HoursSpent, report.HoursProtected), (hours.Spent, hours.Protected));
            Assert.Equal(report.Money, hours.Money);
            Assert.Equal(report is not { Invited: 0, Held: 0, Cancelled: 0, NoShow: 0, Coming: 0, Due: 0 }, await database.Of<CountedInvitations>().AnyAsync(period, default));
        }, iter: 40, threads: 1);

    private async Task RateAsync(string? currency, decimal amount)
    {
        var policies = database.Of<PolicyStore>();
        var inForce = await policies.InForceAsync(default);
        await policies.ChangeAsync(inForce with { Rate = currency is null ? null : Money.From(amount, Currency.Parse(currency)) }, inForce.Version, default);
    }

    private async Task<long> AddAsync(DateOnly receivedOn) => (await database.Of<InvitationStore>().AddAsync(
        Some.Neighbour with { Facts = Some.Neighbour.Facts with { ReceivedOn = receivedOn, ProposedFor = receivedOn.AddDays(6).ToDateTime(new(12, 30)) } }, null, null, default)).Id;
}
