using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Policies;

/// <summary>The hours that each meal takes, what is moved aside for it included.</summary>
public sealed record MealHours
{
    /// <summary>The least that a meal takes.</summary>
    public const decimal Least = 0.25m;

    /// <summary>The most that a meal takes.</summary>
    public const decimal Most = 12;

    /// <summary>Three hours for each.</summary>
    public static MealHours Default { get; } = new(3, 3, 3, 3);

    /// <summary>Hours for each meal, 0.25 to 12 with at most two decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is out of its range.</exception>
    public MealHours(decimal breakfast, decimal lunch, decimal coffee, decimal dinner)
    {
        Breakfast = Checked(breakfast, nameof(breakfast));
        Lunch = Checked(lunch, nameof(lunch));
        Coffee = Checked(coffee, nameof(coffee));
        Dinner = Checked(dinner, nameof(dinner));
    }

    /// <summary>Hours of a breakfast.</summary>
    public Hours Breakfast { get; }

    /// <summary>Hours of a lunch.</summary>
    public Hours Lunch { get; }

    /// <summary>Hours of a coffee.</summary>
    public Hours Coffee { get; }

    /// <summary>Hours of a dinner.</summary>
    public Hours Dinner { get; }

    /// <summary>Hours of a meal.</summary>
    public Hours this[Meal meal] => meal switch
    {
        Meal.Breakfast => Breakfast,
        Meal.Lunch => Lunch,
        Meal.Coffee => Coffee,
        Meal.Dinner => Dinner,
        _ => throw new ArgumentOutOfRangeException(nameof(meal), meal, "No such meal."),
    };

    private static Hours Checked(decimal hours, string name) => hours is >= Least and <= Most
        ? Hours.From(hours)
        : throw new ArgumentOutOfRangeException(name, hours, "A meal takes 0.25 to 12 hours.");
}
