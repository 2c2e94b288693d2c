using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;

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
        _hoursWithBenefit > Hours.None ? _mine.Sum / _hoursWithBenefit.Value : null);

    public void Add(Counted counted, Outcome outcome)
    {
        Lunches++;
        _hours.Add(counted with { HoursProtected = null, MoneyProtected = null });
        if (outcome.BenefitMine is { } mine)
        {
            _mine.Add(mine);
            _hoursWithBenefit += counted.HoursSpent ?? Hours.None;
        }

        if (outcome.BenefitTheirs is { } theirs)
        {
            _theirs.Add(theirs);
        }
    }
}
