using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Rules.LunchTypes;

/// <summary>Type 5 of the essay: a neighbour in the professional building, in the owner's field or a related one. A lunch.</summary>
public static class Neighbour
{
    /// <summary>The type.</summary>
    public static readonly LunchType Type = new("neighbour",
        [Meal.Lunch],
        Conditions.SameBuilding,
        Conditions.Field(Field.Same, Field.Related))
    {
        Name = "Neighbour",
        Who = "Somebody from your building, in your field or a related one.",
        Why = "You both get to know who works next door.",
        WhenItMatches = "They work in your building, in your field or a related one, and you both want to get to know each other.",
    };
}
