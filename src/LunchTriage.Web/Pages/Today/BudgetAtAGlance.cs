using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Pages.Today;

/// <summary>A budget with what was used of it.</summary>
/// <param name="Budget">The budget.</param>
/// <param name="Period">The days that it looks at.</param>
/// <param name="Use">What was used in them.</param>
public sealed record BudgetAtAGlance(Budget Budget, DayRange Period, BudgetUse Use)
{
    /// <summary>"2 lunches left".</summary>
    public Phrase Rest => (Budget.Amount - Use.In(Budget.Unit)) switch
    {
        0 => (Phrase)"Nothing left",
        > 0 and var left => new Phrase("{0} left", BudgetWords.Amount(left, Budget.Unit)),
        var over => new Phrase("{0} over", BudgetWords.Amount(-over, Budget.Unit)),
    };

    /// <summary>"of 12 this year".</summary>
    public Phrase Of(DateOnly today)
    {
        object amount = Budget.Unit == BudgetUnit.Hours ? Hours.From(Budget.Amount) : Budget.Amount;
        return Budget.Period == BudgetPeriod.CalendarYear
            ? Period.Contains(today) ? new("of {0} this year", amount) : new("of {0} in {1}", amount, Dates.Year(Period.Last.Year))
            : Period.Last == today ? new("of {0} in the last 12 months", amount) : new("of {0} in the 12 months up to {1}", amount, Period.Last);
    }
}
