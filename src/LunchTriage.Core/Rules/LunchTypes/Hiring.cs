using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Rules.LunchTypes;

/// <summary>Type 6 of the essay: somebody from an organisation that is interested in hiring the owner. A breakfast or lunch.</summary>
public static class Hiring
{
    /// <summary>The type.</summary>
    public static readonly LunchType Type = new("hiring",
        [Meal.Breakfast, Meal.Lunch],
        Conditions.Hiring(HiringFor.Training, HiringFor.Consulting, HiringFor.Coaching))
    {
        Name = "Hiring you",
        Who = "Somebody whose organisation is interested in you for training, consulting or coaching.",
        Why = "It may become paid work.",
        WhenItMatches = "Their organisation is interested in hiring you, and you want to meet, too.",
    };
}
