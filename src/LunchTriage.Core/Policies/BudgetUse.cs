using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Policies;

/// <summary>What has been used of a budget in its period, without the invitation that is being judged.</summary>
/// <param name="Held">Lunches held.</param>
/// <param name="Coming">Lunches accepted and still ahead, or without a day.</param>
/// <param name="Due">Lunches accepted whose day has passed without an outcome.</param>
/// <param name="Hours">Hours spent, and the cost of what is coming or due.</param>
public readonly record struct BudgetUse(int Held, int Coming, int Due, Hours Hours)
{
    /// <summary>Those of the hours that aren't spent yet: the cost of what is coming or due.</summary>
    public Hours HoursAhead { get; init; }

    /// <summary>Those of the hours that are spent.</summary>
    public Hours HoursSpent => Hours.FromHundredths(Hours.Hundredths - HoursAhead.Hundredths);

    /// <summary>The lunches, whatever their state.</summary>
    public int Lunches => Held + Coming + Due;

    /// <summary>The use in a budget's own unit.</summary>
    public decimal In(BudgetUnit unit) => unit == BudgetUnit.Lunches ? Lunches : Hours.Value;
}
