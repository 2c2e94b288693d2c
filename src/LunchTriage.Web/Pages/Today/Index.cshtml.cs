using System.Globalization;
using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Today;

/// <summary>What needs the owner today, what lies ahead, and the year at a glance.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel(InvitationList list, BudgetQuery budgets, PolicyStore policies, CountedInvitations counted, RequestOwner owner, Wording words) : PageModel
{
    /// <summary>The most that a section shows; the list has the rest.</summary>
    public const int Most = 10;

    /// <summary>How many days ahead a meal is soon: an answer to it comes before older ones.</summary>
    public const int SoonDays = 3;

    public Shown View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var today = await owner.TodayAsync(cancellationToken);
        var policy = await policies.InForceAsync(cancellationToken);
        var used = await BudgetsAsync(policy, today, cancellationToken);
        if (!await list.AnyAsync(cancellationToken))
        {
            View = new() { Today = today, Policy = policy, Budgets = used };
            return;
        }

        var soon = await list.UndecidedForAsync(new(today, today.AddDays(SoonDays)), Most, cancellationToken);
        var (answer, record) = (First(soon, await SectionAsync(InvitationStatus.Undecided, today, cancellationToken)), await SectionAsync(InvitationStatus.Due, today, cancellationToken));
        var (coming, postponed) = (await SectionAsync(InvitationStatus.Coming, today, cancellationToken), await SectionAsync(InvitationStatus.Postponed, today, cancellationToken));
        View = new()
        {
            Today = today,
            Policy = policy,
            Budgets = used,
            Full = new()
            {
                Answer = answer,
                Record = record,
                Coming = coming,
                Postponed = postponed,
                Owed = Owed.Of(answer.Count, record.Count, coming.Count, coming.Items is [{ ProposedFor: { } first }, ..] ? DateOnly.FromDateTime(first) : null, today, words),
                Year = await counted.HoursAsync(DayRange.Year(today.Year), today, cancellationToken),
            },
        };
    }

    // Of calendar years this one is shown, too, where the last lunch to come lies in another.
    private async Task<IReadOnlyList<BudgetAtAGlance>> BudgetsAsync(Policy policy, DateOnly today, CancellationToken cancellationToken)
    {
        if (policy.Budget is not { } budget)
        {
            return [];
        }

        var last = budget.PeriodOf(await budgets.LastComingDayAsync(today, cancellationToken));
        DayRange[] periods = budget.Period == BudgetPeriod.CalendarYear && !last.Contains(today) ? [budget.PeriodOf(today), last] : [last];
        List<BudgetAtAGlance> found = [];
        foreach (var period in periods)
        {
            found.Add(new(budget, period, await budgets.UseAsync(period, today, exceptId: null, cancellationToken)));
        }

        return found;
    }

    private async Task<Section> SectionAsync(InvitationStatus status, DateOnly today, CancellationToken cancellationToken)
    {
        var items = await list.NeedingTheOwnerAsync(status, today, Most + 1, cancellationToken);
        // Only where some are left out do they have to be counted.
        var count = items.Count <= Most || status == InvitationStatus.Postponed ? items.Count : await list.CountAsync(new() { Status = status }, today, cancellationToken);
        // Those without a day stand behind the others.
        return new(status, [.. items.Take(Most).OrderBy(item => status == InvitationStatus.Coming && item.ProposedFor is null)], count);
    }

    private static Section First(IReadOnlyList<ListedInvitation> soon, Section section) =>
        section with { Items = [.. soon.Concat(section.Items.Where(item => soon.All(each => each.Id != item.Id))).Take(Most)] };

    public sealed class Shown
    {
        public required DateOnly Today { get; init; }

        public required Policy Policy { get; init; }

        /// <summary>The budget in each period that matters; none where none is set.</summary>
        public required IReadOnlyList<BudgetAtAGlance> Budgets { get; init; }

        /// <summary>Null as long as nothing is noted.</summary>
        public Days? Full { get; init; }

        /// <summary>A meal on that day is today or in the next few days.</summary>
        public bool IsSoon(DateOnly day) => day >= Today && day <= Today.AddDays(SoonDays);

        /// <summary>The week of ISO 8601.</summary>
        public int Week => ISOWeek.GetWeekOfYear(Today.ToDateTime(TimeOnly.MinValue));
    }

    /// <summary>What there is, once something is noted.</summary>
    public sealed class Days
    {
        public required Owed Owed { get; init; }

        public required Section Answer { get; init; }

        public required Section Record { get; init; }

        public required Section Coming { get; init; }

        /// <summary>Put off, and no day lies ahead: it has passed, or none was named.</summary>
        public required Section Postponed { get; init; }

        public required PeriodHours Year { get; init; }
    }

    /// <summary>Invitations that stand alike.</summary>
    /// <param name="Status">How.</param>
    /// <param name="Items">The first ones.</param>
    /// <param name="Count">How many there are; at least so many where not all are counted.</param>
    public sealed record Section(InvitationStatus Status, IReadOnlyList<ListedInvitation> Items, int Count)
    {
        public bool IsCut => Count > Items.Count;

        public string Name => JsonName.Of(Status);
    }
}
