using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Rules;

/// <summary>What a rule looks at: the facts, the policy, and how the types came out.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Matches">The types that match, in rank order.</param>
/// <param name="LacksOnlyMutual">The type ranked first of those that lack nothing but that both want to meet; null where there is none.</param>
public sealed record Situation(InvitationFacts Facts, Policy Policy, IReadOnlyList<LunchType> Matches, LunchType? LacksOnlyMutual)
{
    /// <summary>Looks at the facts under a policy.</summary>
    public static Situation Of(InvitationFacts facts, Policy policy)
    {
        List<LunchType>? matches = null;
        LunchType? lacksOnlyMutual = null;
        foreach (var type in policy.Types)
        {
            var unmet = 0;
            var mutual = true;
            foreach (var condition in type.Conditions)
            {
                if (!condition.IsMet(facts, policy))
                {
                    unmet++;
                    mutual &= condition != Conditions.Mutual;
                }
            }

            if (unmet == 0)
            {
                (matches ??= []).Add(type);
            }
            else if (unmet == 1 && !mutual)
            {
                lacksOnlyMutual ??= type;
            }
        }

        return new(facts, policy, matches ?? (IReadOnlyList<LunchType>)[], lacksOnlyMutual);
    }
}
