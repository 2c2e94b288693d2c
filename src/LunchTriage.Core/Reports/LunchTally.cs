using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports;

/// <summary>Adds up lunches that were held, and what they gave back.</summary>
internal sealed class LunchTally
{
    private readonly HoursTally _hours = new();
    private readonly BenefitTally _mine = new();
    private readonly BenefitTally _theirs = new();
    private Hours _hoursWithBenefit;

    public int Lunches { get; private set; }

    public Worth Worth => new(
        Lunches,
        _hours.Spent,
        [.. _hours.Money.Select(total => total.Spent)],
        new(_mine.Median, _theirs.Median),
        new(_mine.Count, _mine.Sum, _hoursWithBenefit));

    /// <summary>Adds lunches that took the same.</summary>
    public void Add(Hours each, int count, Money? rate)
    {
        Lunches += count;
        _hours.AddSpent(each, count, rate);
    }

    /// <summary>Adds lunches whose hours are known together only.</summary>
    public void AddTogether(Hours all, int count)
    {
        Lunches += count;
        _hours.AddSpent(all, 1, rate: null);
    }

    /// <summary>Adds what lunches gave to the owner, with the hours of all of them.</summary>
    public void AddMine(int benefit, int count, Hours hours)
    {
        _mine.Add(benefit, count);
        _hoursWithBenefit += hours;
    }

    /// <summary>Adds what lunches gave to the other side.</summary>
    public void AddTheirs(int benefit, int count) => _theirs.Add(benefit, count);
}
