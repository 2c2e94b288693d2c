using CsCheck;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Reports;

namespace LunchTriage.Storage.Tests.Invitations;

public sealed class BudgetQueryTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task The_database_adds_up_what_reports_count() => await
        Gen.Select(Any.Noted.Array[0, 25], Any.Period, Any.Today, Gen.Int[-5, 24]).SampleAsync(async (noted, period, today, except) =>
        {
            var ids = await Any.StoreAsync(database.Of<LunchTriageContext>(), noted);
            var exceptId = except >= 0 && except < ids.Length ? ids[except] : (long?)null;
            var counter = new ReportCounter(period, today, RateHistory.None);
            await foreach (var invitation in database.Of<CountedInvitations>().InAsync(new(new(2000, 1, 1), new(2100, 1, 1))))
            {
                if (invitation.Id != exceptId)
                {
                    counter.Add(invitation);
                }
            }

            Assert.Equal(counter.Build().BudgetUse, await database.Of<BudgetQuery>().UseAsync(period, today, exceptId, default));
        }, iter: 40, threads: 1);

    [Fact]
    public async Task Its_days_add_up_to_the_whole() => await
        Gen.Select(Any.Noted.Array[0, 25], Any.Period, Any.Today).SampleAsync(async (noted, period, today) =>
        {
            await Any.StoreAsync(database.Of<LunchTriageContext>(), noted);
            var whole = await database.Of<BudgetQuery>().UseAsync(period, today, exceptId: null, default);
            var days = await database.Of<BudgetQuery>().ByDayAsync(period, default);
            Assert.Equal(
                (whole.Held, whole.Coming + whole.Due, whole.Hours.Hundredths),
                (days.Where(day => !day.Ahead).Sum(day => day.Lunches), days.Where(day => day.Ahead).Sum(day => day.Lunches), days.Sum(day => day.Hours.Hundredths)));
            Assert.Equal(days.Select(day => day.On).Order(), days.Select(day => day.On));
            Assert.All(days, day => Assert.True(period.Contains(day.On)));
        }, iter: 30, threads: 1);

    [Fact]
    public async Task The_last_coming_day_is_the_last_on_which_an_accepted_lunch_is_coming() => await
        Gen.Select(Any.Noted.Array[0, 12], Any.Today).SampleAsync(async (noted, today) =>
        {
            await Any.StoreAsync(database.Of<LunchTriageContext>(), noted);
            var coming = noted.Where(each => Standing.On(each.Decision, each.Outcome?.Result, DayOf(each), today) == InvitationStatus.Coming).Select(each => each.Details.Facts.ReferenceDay);
            Assert.Equal(coming.Append(today).Max(), await database.Of<BudgetQuery>().LastComingDayAsync(today, default));
        }, iter: 30, threads: 1);

    private static DateOnly? DayOf(Noted noted) => noted.Details.Facts.ProposedFor is { } at ? DateOnly.FromDateTime(at) : null;
}
