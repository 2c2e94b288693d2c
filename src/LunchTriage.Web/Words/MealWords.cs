using LunchTriage.Core;
using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Words;

/// <summary>A meal within a sentence.</summary>
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
}
