using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>The invitations of a month that stand on a page of the list.</summary>
/// <param name="First">The month's first day.</param>
/// <param name="Items">Those on this page, newest first.</param>
/// <param name="Whole">These are all that the list has of the month; otherwise it goes on before or after this page.</param>
public sealed record MonthOfList(DateOnly First, IReadOnlyList<ListedInvitation> Items, bool Whole)
{
    /// <summary>Cuts a page into its months.</summary>
    /// <param name="items">The page.</param>
    /// <param name="filter">What it shows, and by which day.</param>
    /// <param name="before">The day of the invitation before the page; null where it is the first.</param>
    /// <param name="after">The day of the invitation after it; null where it is the last.</param>
    internal static IReadOnlyList<MonthOfList> Of(IEnumerable<ListedInvitation> items, InvitationFilter filter, DateOnly? before, DateOnly? after) =>
    [
        .. items.GroupBy(item => MonthOf(filter.PlaceOf(item).Day))
            .Select(month => new MonthOfList(month.Key, [.. month], month.Key != MonthOf(before) && month.Key != MonthOf(after))),
    ];

    private static DateOnly? MonthOf(DateOnly? day) => day is { } known ? MonthOf(known) : null;

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
