using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Rules.LunchTypes;

/// <summary>Type 1 of the essay: a psychiatrist, or any party where each could refer clients to the other. A lunch.</summary>
public static class MutualReferral
{
    /// <summary>The type.</summary>
    public static readonly LunchType Type = new("mutualReferral",
        [Meal.Lunch],
        Conditions.ReferralSource)
    {
        Name = "Mutual referral",
        Who = "You and they could each refer clients to the other.",
        Why = "You both come for the same purpose.",
        WhenItMatches = "Each of you could refer clients to the other, and you both want to meet.",
    };
}
