using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Assessments;

/// <summary>When a budget warns of a lunch; see <see cref="Advice.OverBudget"/>.</summary>
public static class OverBudget
{
    /// <summary>Whether a verdict leaves it open that the lunch is held.</summary>
    /// <param name="verdict">The verdict.</param>
    public static bool MayBeHeld(Verdict verdict) => verdict <= Verdict.Consider;

    /// <summary>Whether a lunch that may be held passes a budget that holds it against it: a referral source is welcome always.</summary>
    /// <param name="budget">The budget; null is none.</param>
    /// <param name="used">What was used of it, the lunch itself left out.</param>
    /// <param name="cost">What the lunch takes.</param>
    /// <param name="matchedTypes">The keys of the types that match it.</param>
    public static bool Warns(Budget? budget, BudgetUse used, Hours cost, IEnumerable<string> matchedTypes) =>
        // By its key: a policy may give the type other meals.
        budget is not null && budget.With(used, cost) > budget.Amount && !matchedTypes.Contains(MutualReferral.Type.Key);
}
