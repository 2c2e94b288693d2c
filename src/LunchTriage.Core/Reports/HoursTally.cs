using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports;

/// <summary>Adds up hours, and money in each currency for itself.</summary>
internal sealed class HoursTally
{
    private readonly SortedDictionary<string, MoneyTotal> _money = new(StringComparer.Ordinal);

    public Hours Spent { get; private set; }

    public Hours Protected { get; private set; }

    public IReadOnlyList<MoneyTotal> Money => [.. _money.Values];

    /// <summary>Adds hours of lunches that took the same.</summary>
    public void AddSpent(Hours each, int count, Money? rate)
    {
        Spent += each * count;
        if (rate is { } hourly)
        {
            var total = Total(hourly.Currency);
            _money[hourly.Currency.Code] = total with { Spent = total.Spent + Worth(each, count, hourly) };
        }
    }

    /// <summary>Adds hours of invitations that were turned down and would have taken the same.</summary>
    public void AddProtected(Hours each, int count, Money? rate)
    {
        Protected += each * count;
        if (rate is { } hourly)
        {
            var total = Total(hourly.Currency);
            _money[hourly.Currency.Code] = total with { Protected = total.Protected + Worth(each, count, hourly) };
        }
    }

    private MoneyTotal Total(Currency currency) => _money.GetValueOrDefault(currency.Code, new(new(0, currency), new(0, currency)));

    // Each lunch's money is rounded for itself, then added up.
    private static Money Worth(Hours each, int count, Money rate)
    {
        var one = Costs.Money.For(each, rate);
        return one with { MinorUnits = one.MinorUnits * count };
    }
}
