using LunchTriage.Core.Costs;

namespace LunchTriage.Storage.Invitations;

/// <summary>What of a budget one day used.</summary>
/// <param name="On">The day on which it counts.</param>
/// <param name="Ahead">It is coming or due; otherwise it is over.</param>
/// <param name="Lunches">How many lunches.</param>
/// <param name="Hours">Their hours, and those recorded for cancelled ones and no-shows.</param>
public sealed record BudgetDay(DateOnly On, bool Ahead, int Lunches, Hours Hours);
