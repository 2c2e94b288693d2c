using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Policies;

/// <summary>How much the owner grants to lunches in a period.</summary>
public sealed record Budget
{
    /// <summary>The most lunches.</summary>
    public const int MostLunches = 366;

    /// <summary>The most hours.</summary>
    public const int MostHours = 1100;

    /// <summary>A budget.</summary>
    /// <param name="amount">0 to 366 whole lunches, or 0 to 1 100 hours with at most two decimals.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="period">The period that is looked at.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of its range.</exception>
    public Budget(decimal amount, BudgetUnit unit, BudgetPeriod period)
    {
        if (!IsAllowed(amount, unit))
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "A budget is 0 to 366 whole lunches, or 0 to 1100 hours with at most two decimals.");
        }

        Amount = amount;
        Unit = unit;
        Period = period;
    }

    /// <summary>Lunches or hours.</summary>
    public decimal Amount { get; }

    /// <summary>What is counted.</summary>
    public BudgetUnit Unit { get; }

    /// <summary>The period that is looked at.</summary>
    public BudgetPeriod Period { get; }

    /// <summary>Whether an amount is within the bounds of its unit.</summary>
    public static bool IsAllowed(decimal amount, BudgetUnit unit) => unit == BudgetUnit.Lunches
        ? amount is >= 0 and <= MostLunches && decimal.IsInteger(amount)
        : amount is >= 0 and <= MostHours && decimal.IsInteger(amount * 100);

    /// <summary>The period that contains a day (a calendar year), or ends on it (twelve months).</summary>
    public DayRange PeriodOf(DateOnly day) => Period == BudgetPeriod.CalendarYear
        ? DayRange.Year(day.Year)
        : new(day.AddYears(-1).AddDays(1), day);

    /// <summary>How much one more lunch takes of it, in its unit.</summary>
    public decimal Share(Hours cost) => Unit == BudgetUnit.Lunches ? 1 : cost.Value;

    /// <summary>How much of it is used with one more lunch, in its unit.</summary>
    public decimal With(BudgetUse used, Hours cost) => used.In(Unit) + Share(cost);
}
