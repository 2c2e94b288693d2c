using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports;

/// <summary>What a glance at a period shows, as <see cref="PeriodReport"/> counts it.</summary>
/// <param name="Held">Lunches held.</param>
/// <param name="HoursSpent">The hours of lunches held, and those recorded for cancelled ones and no-shows.</param>
/// <param name="HoursProtected">The hours of invitations that were declined or redirected.</param>
/// <param name="Money">The same hours in money, a line a currency in the alphabet's order; none where no rate is known.</param>
public sealed record PeriodHours(int Held, Hours HoursSpent, Hours HoursProtected, IReadOnlyList<MoneyTotal> Money);
