namespace LunchTriage.Web.Tests.Exports.Agreement;

/// <summary>What the formats of a year's report tell, one by one or for each month, kind or currency.</summary>
public enum Number
{
    Invited,
    InvitedByMonth,
    Accepted,
    Declined,
    Redirected,
    Postponed,
    Undecided,
    ColdCalls,
    AgainstTheVerdict,
    Held,
    HeldByMonth,
    HeldByKind,
    Cancelled,
    NoShow,
    Coming,
    Due,
    HoursSpent,
    HoursSpentByMonth,
    HoursProtected,
    HoursProtectedByMonth,
    HoursHeld,
    HoursHeldByKind,
    MoneySpent,
    MoneySpentByMonth,
    MoneyProtected,
    MoneyProtectedByMonth,
    MoneyHeld,
    MoneyHeldByKind,
}
