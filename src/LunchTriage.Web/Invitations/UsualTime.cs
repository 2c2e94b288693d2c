using System.Globalization;
using LunchTriage.Core;
using LunchTriage.Core.Facts;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Invitations;

/// <summary>When a meal usually is, where an invitation names the day alone.</summary>
internal static class UsualTime
{
    public static string Of(string? meal) => At(Known(meal)).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What the form says of a time that is left open.</summary>
    public static string Hint(string? meal, Wording words) => words["If left open: {0}, as usual for {1}.", At(Known(meal)), Known(meal).Word()];

    private static TimeOnly At(Meal meal) => meal switch
    {
        Meal.Breakfast => new(8, 0),
        Meal.Coffee => new(15, 0),
        Meal.Dinner => new(19, 0),
        _ => new(12, 30),
    };

    private static Meal Known(string? meal) => JsonName.TryParse<Meal>(meal, out var known) ? known : InvitationFacts.UsualMeal;
}
