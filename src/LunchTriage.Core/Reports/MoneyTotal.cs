using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports;

/// <summary>The money of a period in one currency.</summary>
/// <param name="Spent">What the hours spent were worth.</param>
/// <param name="Protected">What the hours protected were worth.</param>
public sealed record MoneyTotal(Money Spent, Money Protected)
{
    /// <summary>The currency of both.</summary>
    public Currency Currency => Spent.Currency;
}
