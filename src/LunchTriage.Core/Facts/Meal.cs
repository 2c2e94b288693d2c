namespace LunchTriage.Core.Facts;

/// <summary>The meal that is offered.</summary>
public enum Meal
{
    /// <summary>In the morning.</summary>
    Breakfast,

    /// <summary>At noon; what an invitation is for unless it says otherwise.</summary>
    Lunch,

    /// <summary>Between meals.</summary>
    Coffee,

    /// <summary>In the evening.</summary>
    Dinner,
}
