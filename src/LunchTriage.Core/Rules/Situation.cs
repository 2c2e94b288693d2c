using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Rules;

/// <summary>What a rule looks at: the facts, the policy, and how the types came out.</summary>
public sealed class Situation
{
    /// <summary>A situation in which the types came out like this.</summary>
    public Situation(InvitationFacts facts, Policy policy, IReadOnlyList<TypeFinding> findings)
    {
        (Facts, Policy, Findings) = (facts, policy, findings);
        List<LunchType>? matches = null;
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if (finding.Matched && policy.Type(finding.Type) is { } type)
            {
                (matches ??= new(findings.Count)).Add(type);
            }
            else if (LacksOnlyMutual is null && finding.LacksOnly(Conditions.Mutual.Key))
            {
                LacksOnlyMutual = policy.Type(finding.Type);
            }
        }

        Matches = matches ?? (IReadOnlyList<LunchType>)[];
    }

    /// <summary>The facts.</summary>
    public InvitationFacts Facts { get; }

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>How each type came out, in rank order.</summary>
    public IReadOnlyList<TypeFinding> Findings { get; }

    /// <summary>The types that match, in rank order.</summary>
    public IReadOnlyList<LunchType> Matches { get; }

    /// <summary>The type ranked first of those that lack nothing but that both want to meet; null where there is none.</summary>
    public LunchType? LacksOnlyMutual { get; }

    /// <summary>Looks at the facts under a policy.</summary>
    public static Situation Of(InvitationFacts facts, Policy policy)
    {
        var findings = new TypeFinding[policy.Types.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = policy.Types[i].Find(facts, policy);
        }

        return new(facts, policy, findings);
    }
}
