using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports;

/// <summary>What of a period fell into one of its months.</summary>
/// <param name="Month">The month's first day.</param>
/// <param name="Invited">Invitations that came.</param>
/// <param name="Held">Lunches held.</param>
/// <param name="HoursSpent">Hours of the lunches of that month.</param>
/// <param name="HoursProtected">Hours of the invitations of that month that were turned down.</param>
/// <param name="Money">The same hours in money, a line a currency.</param>
/// <param name="ByType">Hours of the held lunches of that month by their main type, in the report's order; null for lunches outside any. Only types that took some.</param>
public sealed record MonthReport(DateOnly Month, int Invited, int Held, Hours HoursSpent, Hours HoursProtected, IReadOnlyList<MoneyTotal> Money, IReadOnlyList<(string? LunchType, Hours Hours)> ByType);
