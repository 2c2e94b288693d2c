namespace LunchTriage.Web.TagHelpers;

/// <summary>A lunch on its day in a budget's chart.</summary>
/// <param name="On">The day on which it counts.</param>
/// <param name="Amount">1, or its hours where the budget counts hours.</param>
/// <param name="Held">It took place; what is due or coming is drawn ahead of today.</param>
public sealed record BudgetStep(DateOnly On, decimal Amount, bool Held);
