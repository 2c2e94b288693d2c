namespace LunchTriage.Core.Policies;

/// <summary>What a budget counts.</summary>
public enum BudgetUnit
{
    /// <summary>Lunches; any meal is one.</summary>
    Lunches,

    /// <summary>Hours.</summary>
    Hours,
}
