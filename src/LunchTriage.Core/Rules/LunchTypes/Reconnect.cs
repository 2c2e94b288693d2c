using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Rules.LunchTypes;

/// <summary>Type 2 of the essay: a colleague with whom there is an earlier tie, not seen for a long time. Any meal: the essay speaks of getting together.</summary>
public static class Reconnect
{
    /// <summary>The type.</summary>
    public static readonly LunchType Type = new("reconnect",
        [Meal.Breakfast, Meal.Lunch, Meal.Coffee, Meal.Dinner],
        Conditions.EarlierTie,
        Conditions.LongAgo())
    {
        Name = "Reconnecting",
        Who = "Somebody you worked with or became friends with, not seen for long.",
        Why = "It eases stress and keeps you from burning out.",
        WhenItMatches = "You go back a while, you haven’t met for long, and you want to see them, too.",
        WithColleagues = true,
    };
}
