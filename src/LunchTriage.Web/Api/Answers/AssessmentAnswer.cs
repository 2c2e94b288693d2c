using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Api.Answers;

/// <summary>A verdict with everything that led to it, in keys for programs and in sentences for people.</summary>
public record AssessmentAnswer
{
    /// <summary>What it says.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The key of the main type: of those that match, the one that the policy ranks first; null where none does.</summary>
    public required string? LunchType { get; init; }

    /// <summary>The keys of all types that match, in rank order.</summary>
    public required IReadOnlyList<string> MatchedTypes { get; init; }

    /// <summary>A stranger whom the owner neither asked nor expected, whatever decided.</summary>
    public required bool ColdCall { get; init; }

    /// <summary>The verdict in one sentence for a person.</summary>
    public required string Summary { get; init; }

    /// <summary>The rule that decided.</summary>
    public required RuleAnswer Rule { get; init; }

    /// <summary>Every type with its conditions, in rank order.</summary>
    public required IReadOnlyList<FindingAnswer> Findings { get; init; }

    /// <summary>What to do before answering.</summary>
    public required IReadOnlyList<Advice> Advice { get; init; }

    /// <summary>The single facts that would give another verdict, those first on which somebody can still act.</summary>
    public required IReadOnlyList<ChangeAnswer> WhatWouldChange { get; init; }

    /// <summary>The type with the fewest unmet conditions; null where one matches.</summary>
    public required NearestType? NearestType { get; init; }

    /// <summary>What the meal takes.</summary>
    public required Cost Cost { get; init; }

    /// <summary>The policy version that judged.</summary>
    public required int PolicyVersion { get; init; }

    internal static AssessmentAnswer Of(Assessment assessment, InvitationFacts facts, Policy policy, Wording words)
    {
        var explanation = new Explanation(assessment, facts, policy);
        var explained = explanation.Findings.ToDictionary(finding => finding.Type.Key);
        return new()
        {
            Verdict = assessment.Verdict,
            LunchType = assessment.LunchType,
            MatchedTypes = assessment.MatchedTypes,
            ColdCall = assessment.ColdCall,
            Summary = words[explanation.Summary],
            Rule = new(assessment.Rule, explanation.Ruling is { } ruling ? words[ruling.Rule.Name] : ""),
            Findings = [.. assessment.Findings.Select(finding => FindingAnswer.Of(finding, explained.GetValueOrDefault(finding.Type), words))],
            Advice = assessment.Advice,
            WhatWouldChange = [.. explanation.Changes.Select(change => ChangeAnswer.Of(change, words))],
            NearestType = assessment.NearestType,
            Cost = assessment.Cost,
            PolicyVersion = assessment.PolicyVersion.Number,
        };
    }
}
