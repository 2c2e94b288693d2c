using LunchTriage.Core;
using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Invitations;

/// <summary>When a meal usually is, where an invitation names the day alone.</summary>
internal static class UsualTime
{
    public static string Of(string? meal) => (JsonName.TryParse<Meal>(meal, out var known) ? known : InvitationFacts.UsualMeal) switch
    {
        Meal.Breakfast => "08:00",
        Meal.Coffee => "15:00",
        Meal.Dinner => "19:00",
        _ => "12:30",
    };
}
