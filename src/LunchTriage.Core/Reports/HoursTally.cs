using System.Runtime.InteropServices;
using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports;

/// <summary>Adds up hours, and money in each currency for itself.</summary>
internal sealed class HoursTally
{
    private readonly Dictionary<Currency, (long Spent, long Protected)> _money = [];

    public Hours Spent { get; private set; }

    public Hours Protected { get; private set; }

    /// <summary>A line a currency, in the alphabet's order.</summary>
    public IReadOnlyList<MoneyTotal> Money =>
        [.. _money.OrderBy(each => each.Key.Code, StringComparer.Ordinal).Select(each => new MoneyTotal(new(each.Value.Spent, each.Key), new(each.Value.Protected, each.Key)))];

    /// <summary>Adds hours of lunches that took the same.</summary>
    public void AddSpent(Hours each, int count, Money? rate)
    {
        Spent += each * count;
        if (rate is { } hourly)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_money, hourly.Currency, out _).Spent += Worth(each, count, hourly);
        }
    }

    /// <summary>Adds hours of invitations that were turned down and would have taken the same.</summary>
    public void AddProtected(Hours each, int count, Money? rate)
    {
        Protected += each * count;
        if (rate is { } hourly)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_money, hourly.Currency, out _).Protected += Worth(each, count, hourly);
        }
    }

    // In minor units: each lunch's money is rounded for itself, then added up.
    private static long Worth(Hours each, int count, Money rate) => Costs.Money.For(each, rate).MinorUnits * count;
}
