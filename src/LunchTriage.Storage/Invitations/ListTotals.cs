using LunchTriage.Core.Costs;

namespace LunchTriage.Storage.Invitations;

/// <summary>What the invitations of a list add up to.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Spent">The hours that they took.</param>
/// <param name="Protected">The hours that turning them down protected.</param>
public sealed record ListTotals(int Count, Hours Spent, Hours Protected)
{
    /// <summary>The same of a list that is at hand.</summary>
    public static ListTotals Of(IReadOnlyList<ListedInvitation> items) => new(
        items.Count,
        items.Aggregate(Hours.None, (sum, item) => sum + item.HoursSpent),
        items.Aggregate(Hours.None, (sum, item) => sum + item.HoursProtected));
}
