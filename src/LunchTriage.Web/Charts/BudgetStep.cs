namespace LunchTriage.Web.Charts;

/// <summary>The lunches of a day in a budget's chart.</summary>
/// <param name="On">The day on which it counts.</param>
/// <param name="Amount">How many, or their hours where the budget counts hours.</param>
/// <param name="Held">They took place; what is due or coming is drawn ahead of today.</param>
public sealed record BudgetStep(DateOnly On, decimal Amount, bool Held);
