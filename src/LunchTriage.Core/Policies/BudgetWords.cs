using System.Globalization;
using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Policies;

/// <summary>A budget in words.</summary>
public static class BudgetWords
{
    /// <summary>"12 lunches", "40 h".</summary>
    public static Phrase Limit(this Budget budget) => Amount(budget.Amount, budget.Unit);

    /// <summary>"12 lunches a calendar year", "6 lunches in any 12 months".</summary>
    public static Phrase InWords(this Budget budget) => budget.Period == BudgetPeriod.CalendarYear
        ? new("{0} a calendar year", budget.Limit())
        : new("{0} in any 12 months", budget.Limit());

    /// <summary>The days that it looks at: "2026", "the 12 months to 31 March 2026".</summary>
    public static Phrase Days(this Budget budget, DayRange days) => budget.Period == BudgetPeriod.CalendarYear
        ? new("{0}", days.Last.Year.ToString(CultureInfo.InvariantCulture))
        : new("the 12 months to {0}", days.Last);

    /// <summary>"within the budget of 12 lunches", "7 h over the budget of 5 h".</summary>
    public static Phrase Kept(this Budget budget, BudgetUse use) => use.In(budget.Unit) - budget.Amount is > 0 and var over
        ? new(use.Coming + use.Due > 0 ? "{0} over the budget of {1}, with what is coming or to record" : "{0} over the budget of {1}", Amount(over, budget.Unit), budget.Limit())
        : new("within the budget of {0}", budget.Limit());

    /// <summary>An amount in a budget's unit: "1 lunch", "2.5 h".</summary>
    public static Phrase Amount(decimal amount, BudgetUnit unit) => unit == BudgetUnit.Lunches
        ? Phrase.Counted((int)amount, "{0} lunch", "{0} lunches")
        : new("{0}", Hours.From(amount));
}
