namespace LunchTriage.Core.Policies;

/// <summary>The period that a budget looks at.</summary>
public enum BudgetPeriod
{
    /// <summary>The twelve months that end on a day.</summary>
    Rolling12Months,

    /// <summary>The calendar year that contains a day.</summary>
    CalendarYear,
}
