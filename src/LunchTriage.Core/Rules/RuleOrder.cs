namespace LunchTriage.Core.Rules;

/// <summary>The rules in the order in which they are asked.</summary>
public static class RuleOrder
{
    /// <summary>All rules; the last one always decides.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [PresentersBreakRule.Rule, AvailabilityRule.Rule, MutualBenefitRule.Rule, ColdCallRule.Rule, OwnersCallRule.Rule];

    /// <summary>The rule of a key; null where there is none (any more).</summary>
    public static Rule? Find(string key)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Key == key)
            {
                return All[i];
            }
        }

        return null;
    }
}
