using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Assessments;

/// <summary>What the triage found: the verdict with everything that led to it. It holds keys and values; <see cref="Explanation"/> puts them into words.</summary>
public sealed record Assessment
{
    /// <summary>The policy that judged.</summary>
    public required PolicyVersion PolicyVersion { get; init; }

    /// <summary>What it says.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The key of the rule that decided.</summary>
    public required string Rule { get; init; }

    /// <summary>The key of that rule's line.</summary>
    public required string Line { get; init; }

    /// <summary>A stranger whom the owner neither asked nor expected, whatever decided.</summary>
    public required bool ColdCall { get; init; }

    /// <summary>The keys of all types that match, in rank order; the first is the main one.</summary>
    public required IReadOnlyList<string> MatchedTypes { get; init; }

    /// <summary>Every type with its conditions, in rank order.</summary>
    public required IReadOnlyList<TypeFinding> Findings { get; init; }

    /// <summary>What to do before answering.</summary>
    public required IReadOnlyList<Advice> Advice { get; init; }

    /// <summary>The single facts that would give another verdict, actionable ones first.</summary>
    public IReadOnlyList<Change> WhatWouldChange { get; init; } = [];

    /// <summary>The type with the fewest unmet conditions; null where one matches.</summary>
    public NearestType? NearestType { get; init; }

    /// <summary>What the meal takes.</summary>
    public required Cost Cost { get; init; }

    /// <summary>The main type; null where none matches.</summary>
    public string? LunchType => MatchedTypes.Count > 0 ? MatchedTypes[0] : null;
}
