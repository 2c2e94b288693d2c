using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Tests.Invitations;

namespace LunchTriage.Storage.Tests;

/// <summary>What pages ask is found by an index, however many invitations there are.</summary>
public sealed class PlansTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateOnly Today = TestDatabase.Today;
    private static readonly DayRange Year = DayRange.Year(2026);

    [Fact]
    public Task Of_Today() => NothingIsScannedAsync(async plans =>
    {
        await plans.List.AnyAsync(default);
        foreach (var status in (InvitationStatus[])[InvitationStatus.Undecided, InvitationStatus.Due, InvitationStatus.Coming, InvitationStatus.Postponed])
        {
            await plans.List.NeedingTheOwnerAsync(status, Today, 11, default);
            await plans.List.CountAsync(new() { Status = status }, Today, default);
        }

        await plans.List.UndecidedForAsync(new(Today, Today.AddDays(3)), 10, default);
        await plans.Policies.InForceAsync(default);
        await plans.Budget.UseAsync(Year, Today, exceptId: null, default);
        await plans.Budget.LastComingDayAsync(Today, default);
    });

    [Fact]
    public async Task Of_Today_none_walks_past_what_was_answered_long_ago()
    {
        await using var plans = new Plans(database.FilePath, database.Time);
        foreach (var status in (InvitationStatus[])[InvitationStatus.Undecided, InvitationStatus.Due, InvitationStatus.Coming, InvitationStatus.Postponed])
        {
            await plans.List.NeedingTheOwnerAsync(status, Today, 11, default);
        }

        await plans.List.UndecidedForAsync(new(Today, Today.AddDays(3)), 10, default);
        Assert.All(plans.All, plan => Assert.Contains("(OwnerId=? AND Decision=?", plan, StringComparison.Ordinal));
    }

    [Fact]
    public Task Of_the_list() => NothingIsScannedAsync(async plans =>
    {
        InvitationFilter[] filters =
        [
            new(), new() { From = Year.First, To = Year.Last }, new() { From = Year.First, To = Year.Last, ByCountedDay = true }, new() { Verdict = Verdict.Accept }, new() { Type = "neighbour" },
            new() { Status = InvitationStatus.TurnedDown }, new() { Status = InvitationStatus.Held }, new() { Decision = Decision.Accepted }, new() { ColdCall = true }, new() { Override = true },
            new() { Decided = true, Override = false }, new() { Status = InvitationStatus.Held, VerdictWhenDecided = Verdict.Accept }, new() { From = Year.First, To = Year.Last, ByCountedDay = true, Spent = true }, new() { Words = "granary" },
        ];
        foreach (var filter in filters)
        {
            await plans.List.PageAsync(filter, Today, after: null, 51, default);
            await plans.List.PageAsync(filter, Today, new ListCursor(Today, 4711), 51, default);
            await plans.List.CountAsync(filter, Today, default);
        }

        await plans.List.YearsAsync(default);
        await plans.List.FirstDayAsync(default);
    });

    [Fact]
    public async Task What_a_list_of_hours_adds_up_to_is_read_from_an_index_alone()
    {
        await using var plans = new Plans(database.FilePath, database.Time);
        InvitationFilter year = new() { From = Year.First, To = Year.Last };
        InvitationFilter[] filters = [year with { ByCountedDay = true, Spent = true }, year with { ByCountedDay = true, Status = InvitationStatus.Held }, year with { Status = InvitationStatus.TurnedDown }];
        foreach (var filter in filters)
        {
            Assert.NotNull(await plans.List.TotalsAsync(filter, Today, default));
        }

        Assert.Equal(filters.Length, plans.All.Count);
        Assert.All(plans.All, plan => Assert.Contains("SEARCH Invitations USING COVERING INDEX IX_Invitations_OwnerId_Decision_CountedOn", plan, StringComparison.Ordinal));
        Assert.All(plans.All, plan => Assert.DoesNotContain("B-TREE", plan, StringComparison.Ordinal));
        Assert.Null(await plans.List.TotalsAsync(new() { Status = InvitationStatus.Held }, Today, default));
        Assert.Null(await plans.List.TotalsAsync(year with { Spent = true }, Today, default));
        Assert.Null(await plans.List.TotalsAsync(year with { ByCountedDay = true }, Today, default));
        Assert.Equal(filters.Length, plans.All.Count);
    }

    [Fact]
    public async Task The_list_newest_first_sorts_nothing()
    {
        await using var plans = new Plans(database.FilePath, database.Time);
        await plans.List.PageAsync(new(), Today, after: null, 51, default);
        await plans.List.PageAsync(new(), Today, new ListCursor(Today, 4711), 51, default);
        await plans.List.PageAsync(new() { From = Year.First, To = Year.Last }, Today, after: null, 51, default);
        await plans.List.PageAsync(new() { From = Year.First, To = Year.Last, ByCountedDay = true }, Today, after: null, 51, default);
        await plans.List.PageAsync(new() { From = Year.First, To = Year.Last, ByCountedDay = true }, Today, new ListCursor(Today, 4711), 51, default);
        Assert.All(plans.All, plan => Assert.DoesNotContain("B-TREE", plan, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_asks_the_index_of_words_and_finds_the_newest_first()
    {
        await using var plans = new Plans(database.FilePath, database.Time);
        InvitationFilter[] filters = [new() { Words = "granary" }, new() { Words = "\"the old\" gran" }, new() { Words = "granary", From = Year.First, To = Year.Last }, new() { Words = "granary", Verdict = Verdict.Accept, Status = InvitationStatus.Held }];
        foreach (var filter in filters)
        {
            await plans.List.PageAsync(filter, Today, after: null, 51, default);
            await plans.List.PageAsync(filter, Today, new ListCursor(Today, 4711), 51, default);
            await plans.List.CountAsync(filter, Today, default);
        }

        // M is what is matched; the place's bounds, and its order, are the index's own.
        Assert.All(plans.All, plan => Assert.Matches("(?s)SCAN InvitationSearch VIRTUAL TABLE INDEX [0-9]+:M.*SEARCH Invitations USING INTEGER PRIMARY KEY", plan));
        Assert.All(plans.All.Where((_, index) => index % 3 == 1), plan => Assert.Matches("INDEX [0-9]+:M9.*<", plan));
        Assert.All(plans.All, plan => Assert.DoesNotContain("B-TREE", plan, StringComparison.Ordinal));

        await using var texts = new Plans(database.FilePath, database.Time);
        await texts.List.TextsAsync([1, 2, 3], default);
        Assert.Contains("SEARCH Invitations USING INTEGER PRIMARY KEY", Assert.Single(texts.All), StringComparison.Ordinal);
    }

    [Fact]
    public Task Of_an_invitation() => NothingIsScannedAsync(async plans =>
    {
        var id = (await plans.Store.AddAsync(Some.Neighbour, new("plans", "body"), outcome: null, default)).Id;
        await plans.Store.FindAsync(id, default);
        await plans.AlreadyNoted.FindAsync(Some.Neighbour, id, default);
        await plans.AlreadyNoted.EarlierAsync(Some.Neighbour.Inviter, id, default);
        await plans.Policies.FindAsync(PolicyVersion.First.Number, default);
        await plans.Store.ChangeAsync(id, Some.Neighbour with { Inviter = new("Somebody else", "else@example.org") }, version: null, default);
        await plans.Store.DecideAsync(id, Decision.Accepted, "", version: null, default);
        await plans.Store.DeleteAsync(id, version: null, default);
    });

    [Fact]
    public async Task Of_what_was_noted_already_none_walks_past_other_inviters()
    {
        await using var plans = new Plans(database.FilePath, database.Time);
        foreach (var organization in (string[])["Clinic", "Hospital", "University"])
        {
            await plans.Store.AddAsync(Some.Neighbour with { Inviter = new("Ada Plan", "", organization) }, new(organization, "body"), outcome: null, default);
        }

        await using var asked = new Plans(database.FilePath, database.Time);
        await asked.AlreadyNoted.FindAsync(Some.Neighbour with { Inviter = new("Ada Plan", "ada@example.org") }, exceptId: null, default);
        await asked.AlreadyNoted.EarlierAsync(new("Ada Plan"), beforeId: null, default);
        Assert.Contains(asked.All, plan => plan.Contains("IX_Inviters_OwnerId_AlikeKey", StringComparison.Ordinal));
        Assert.All(asked.All.Where(plan => plan.Contains("FROM \"Invitations\"", StringComparison.Ordinal)), plan => Assert.Contains("IX_Invitations_InviterId_ReferenceDay", plan, StringComparison.Ordinal));
        Assert.All(asked.All, plan => Assert.DoesNotContain("B-TREE", plan, StringComparison.Ordinal));
        Assert.All(asked.All, plan => Assert.DoesNotContain("(OwnerId=?)", plan, StringComparison.Ordinal));
    }

    [Fact]
    public Task Of_dashboard_and_report() => NothingIsScannedAsync(async plans =>
    {
        await plans.Counted.ReportAsync(Year, Today, default);
        await plans.Counted.LatestOverriddenAsync(Year, 5, Today, default);
        await plans.Counted.AnyAsync(Year, default);
        await plans.Budget.ByDayAsync(Year, default);
        await plans.Counted.NumbersAsync(new(new(Year.First.Year, 3, 9), new(Year.Last.Year, 11, 20)), Today, default);
        await plans.Counted.HoursAsync(new(new(Year.First.Year, 3, 9), new(Year.Last.Year, 11, 20)), Today, default);
        await foreach (var each in plans.Counted.ExportedAsync(Year))
        {
            Assert.NotNull(each);
        }

        await foreach (var each in plans.Counted.HeldAsync(Year))
        {
            Assert.NotNull(each);
        }
    });

    [Fact]
    public async Task Of_who_asks_most_only_those_are_counted_who_ever_asked_most_and_else_an_index_covers_the_counting()
    {
        await using var plans = new Plans(database.FilePath, database.Time);
        await plans.Inviters.InAsync(Year, 5, default);
        Assert.Contains("USING COVERING INDEX IX_Inviters_OwnerId_Invited (OwnerId=? AND Invited>?)", plans.All[0], StringComparison.Ordinal);
        Assert.Contains("USING COVERING INDEX IX_Invitations_OwnerId_InviterId_ReceivedOn (OwnerId=? AND InviterId=? AND ReceivedOn>? AND ReceivedOn<?)", plans.All[0], StringComparison.Ordinal);
        Assert.DoesNotContain(plans.All, plan => plan.Contains("(OwnerId=? AND ReceivedOn", StringComparison.Ordinal) || plan.Contains("(OwnerId=? AND Decision", StringComparison.Ordinal));

        await using var all = new Plans(database.FilePath, database.Time);
        await all.Inviters.InAsync(Year, 5, firstLookedAt: 1, mostLookedAt: 0, default);
        Assert.Contains("USING COVERING INDEX IX_Invitations_OwnerId_ReceivedOn_Id_InviterId (OwnerId=? AND ReceivedOn>? AND ReceivedOn<?)", all.All[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_calendar_that_is_followed_one_index_is_walked_in_order_and_no_owner_is_scanned()
    {
        await using var plans = new Plans(database.FilePath, database.Time);
        await plans.CalendarAddress.OwnerOfAsync("secret", default);
        await plans.Calendar.StateAsync(Today.AddYears(-1), default);
        await plans.Calendar.SinceAsync(Today.AddYears(-1)).CountAsync();
        Assert.Equal(3, plans.All.Count);
        Assert.Contains("SEARCH Owners USING COVERING INDEX IX_Owners_CalendarToken", plans.All[0], StringComparison.Ordinal);
        Assert.All(plans.All.Skip(1), plan => Assert.Contains("USING INDEX IX_Invitations_Calendar (OwnerId=? AND ReferenceDay>?)", plan, StringComparison.Ordinal));
        Assert.DoesNotContain("B-TREE", plans.All[2], StringComparison.Ordinal);
    }

    [Fact]
    public Task Of_a_years_calendar() => NothingIsScannedAsync(async plans => await plans.Calendar.InAsync(Year).CountAsync());

    [Fact]
    public async Task Of_noting_an_invitation_its_inviter_is_found_by_address_or_name()
    {
        await using var plans = new Plans(database.FilePath, database.Time);
        await plans.Store.AddAsync(Some.ColdCall, idempotency: null, outcome: null, default);
        string[] inviters = [.. plans.All.Where(plan => plan.Contains("FROM \"Inviters\"", StringComparison.Ordinal))];
        Assert.Equal(2, inviters.Length);
        Assert.Contains("IX_Inviters_OwnerId_EmailKey (OwnerId=? AND EmailKey=?)", inviters[0], StringComparison.Ordinal);
        Assert.Contains("IX_Inviters_OwnerId_NameKey_OrganizationKey (OwnerId=? AND NameKey=? AND OrganizationKey=?)", inviters[1], StringComparison.Ordinal);
        Assert.All(plans.All.Where(plan => !plan.Contains("FROM \"Policies\"", StringComparison.Ordinal)), plan => Assert.DoesNotContain("(OwnerId=?)", plan, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_asked_for_by_its_ids_is_fetched_by_them()
    {
        for (var twice = 0; twice < 2; twice++)
        {
            await database.Of<InvitationStore>().AddAsync(Some.Neighbour with { Facts = Some.Neighbour.Facts with { ReceivedOn = Year.First } }, idempotency: null, outcome: null, default);
        }

        await using var plans = new Plans(database.FilePath, database.Time);
        await plans.List.TextsAsync([1, 2, 3], default);
        await plans.List.InvitersAsync([1, 2, 3], default);
        await plans.Inviters.InAsync(Year, 5, default);
        Assert.All(plans.All.Take(2), plan => Assert.Contains("SEARCH Invitations USING INTEGER PRIMARY KEY (rowid=?)", plan, StringComparison.Ordinal));
        Assert.Contains("SEARCH Inviters USING INTEGER PRIMARY KEY (rowid=?)", plans.All[3], StringComparison.Ordinal);
        Assert.Contains("SEARCH Invitations USING INTEGER PRIMARY KEY (rowid=?)", plans.All[4], StringComparison.Ordinal);
    }

    private async Task NothingIsScannedAsync(Func<Plans, Task> ask)
    {
        await using var plans = new Plans(database.FilePath, database.Time);
        await ask(plans);
        Assert.NotEmpty(plans.All);
        Assert.All(plans.All, plan => Assert.True(!plan.Contains("  SCAN Invitations", StringComparison.Ordinal) && !plan.Contains("  SCAN Inviters", StringComparison.Ordinal) && !plan.Contains("  SCAN Hist", StringComparison.Ordinal) && !plan.Contains("  SCAN Assess", StringComparison.Ordinal), plan));
    }
}
