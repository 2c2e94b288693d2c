using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Reports;

/// <summary>What of an invitation counts in a period.</summary>
/// <param name="Invited">It came in the period.</param>
/// <param name="Lunch">Held, cancelled, no-show, coming or due, where that counts in the period; otherwise null.</param>
/// <param name="HoursSpent">Hours that it took in the period; null where none count.</param>
/// <param name="HoursProtected">Hours that turning it down protected in the period; null where none count.</param>
/// <param name="MoneySpent">The same hours in money; null where none count or no rate is known.</param>
/// <param name="MoneyProtected">The same hours in money; null where none count or no rate is known.</param>
public readonly record struct Counted(bool Invited, InvitationStatus? Lunch, Hours? HoursSpent, Hours? HoursProtected, Money? MoneySpent, Money? MoneyProtected)
{
    /// <summary>Whether anything of it counts.</summary>
    public bool Counts => Invited || Lunch is not null;
}
