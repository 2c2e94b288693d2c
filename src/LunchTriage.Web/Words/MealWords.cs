using LunchTriage.Core;
using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Words;

/// <summary>A meal within a sentence, and the day it is for.</summary>
public static class MealWords
{
    public static Phrase Word(this Meal meal) => meal switch
    {
        Meal.Breakfast => "breakfast",
        Meal.Lunch => "lunch",
        Meal.Coffee => "coffee",
        Meal.Dinner => "dinner",
        _ => throw new ArgumentOutOfRangeException(nameof(meal), meal, "No meal."),
    };

    /// <summary>"lunch on 19 November 2026", "lunch, no day proposed".</summary>
    public static Phrase MealAndDay(this InvitationFacts facts) => facts.Meal.On(facts.ProposedFor is null ? null : facts.ReferenceDay);

    /// <summary>The same of a meal and its day; null where none was proposed.</summary>
    public static Phrase On(this Meal meal, DateOnly? day) => day is { } proposed ? new("{0} on {1}", meal.Word(), proposed) : new("{0}, no day proposed", meal.Word());
}
