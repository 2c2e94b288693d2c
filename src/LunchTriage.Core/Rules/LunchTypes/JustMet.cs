using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Rules.LunchTypes;

/// <summary>Type 4 of the essay: a colleague whom the owner just met at a conference or workshop, with a spark. A lunch. The day of the event counts, and so does the policy's last day after it.</summary>
public static class JustMet
{
    /// <summary>The type.</summary>
    public static readonly LunchType Type = new("justMet",
        [Meal.Lunch],
        Conditions.MetAtEvent(EventKind.Conference, EventKind.Workshop),
        Conditions.JustMet(),
        Conditions.Spark)
    {
        Name = "Just met",
        Who = "Somebody you just met at a conference or workshop, where something sparked.",
        Why = "A natural connection, followed up in person.",
        WhenItMatches = "You just met at an event, something sparked between you, and you want to meet, too.",
        WithColleagues = true,
    };
}
