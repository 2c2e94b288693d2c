using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Rules.LunchTypes;

/// <summary>Type 3 of the essay: a peer who shares an interest in the state of the profession and has interest, authority or power in its leadership. Any meal: the essay speaks of getting together.</summary>
public static class ProfessionLeadership
{
    /// <summary>The type.</summary>
    public static readonly LunchType Type = new("professionLeadership",
        [Meal.Breakfast, Meal.Lunch, Meal.Coffee, Meal.Dinner],
        Conditions.SharedInterest,
        Conditions.Field(Field.Same),
        Conditions.Leadership(Leadership.Interest, Leadership.Authority, Leadership.Power))
    {
        Name = "The profession",
        Who = "A peer who cares about where the profession goes, and can move it.",
        Why = "It shapes the state of the profession.",
        WhenItMatches = "They are a peer, you both care about the state of the profession, and they have a hand in leading it.",
        WithColleagues = true,
    };
}
