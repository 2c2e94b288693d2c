using LunchTriage.Core.Costs;
using LunchTriage.Core.Reports;

namespace LunchTriage.Storage.Reports;

/// <summary>The hours of a period, spent and protected.</summary>
/// <param name="Spent">Hours of lunches held, and those recorded for cancelled ones and no-shows.</param>
/// <param name="Protected">Hours of what was declined or redirected.</param>
/// <param name="Money">The same hours in money, a line a currency in the alphabet's order; none where no rate is known.</param>
public sealed record HoursOfPeriod(Hours Spent, Hours Protected, IReadOnlyList<MoneyTotal> Money);
