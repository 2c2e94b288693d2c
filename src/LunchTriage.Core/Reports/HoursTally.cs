using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports;

/// <summary>Adds up hours, and money in each currency for itself.</summary>
internal sealed class HoursTally
{
    private readonly SortedDictionary<string, MoneyTotal> _money = new(StringComparer.Ordinal);

    public Hours Spent { get; private set; }

    public Hours Protected { get; private set; }

    public IReadOnlyList<MoneyTotal> Money => [.. _money.Values];

    public void Add(Counted counted)
    {
        Spent += counted.HoursSpent ?? Hours.None;
        Protected += counted.HoursProtected ?? Hours.None;
        if ((counted.MoneySpent ?? counted.MoneyProtected)?.Currency is { } currency)
        {
            var none = new Money(0, currency);
            var total = _money.GetValueOrDefault(currency.Code, new(none, none));
            _money[currency.Code] = new(total.Spent + (counted.MoneySpent ?? none), total.Protected + (counted.MoneyProtected ?? none));
        }
    }
}
