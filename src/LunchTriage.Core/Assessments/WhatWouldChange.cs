using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Assessments;

/// <summary>Finds the single facts that would give another verdict.</summary>
public static class WhatWouldChange
{
    /// <summary>
    /// One entry for each other value of each fact that gives another verdict while the facts stay valid; of days, the nearest for each verdict.
    /// Removing a fact, adding an event, the number of guests and the day of receipt give none. Actionable facts come first.
    /// </summary>
    public static IReadOnlyList<Change> Find(InvitationFacts facts, Policy policy)
    {
        var verdict = TriageService.Decide(facts, policy);
        var changes = new List<Change>();
        foreach (var fact in FactCatalogue.All)
        {
            changes.AddRange(fact switch
            {
                ChoiceFact choice => OfChoice(choice, facts, policy, verdict),
                DayFact day => OfDay(day, facts, policy, verdict),
                _ => throw new InvalidOperationException($"{fact.Path} is neither a choice nor a day."),
            });
        }

        return changes;
    }

    private static IEnumerable<Change> OfChoice(ChoiceFact fact, InvitationFacts facts, Policy policy, Verdict verdict)
    {
        if (fact.In(facts) is not { } current)
        {
            yield break;
        }

        foreach (var choice in fact.Choices)
        {
            if (choice != current && TriageService.Decide(fact.With(facts, choice), policy) is var other && other != verdict)
            {
                yield return new(fact.Path, choice.Name, other, fact.IsActionable);
            }
        }
    }

    // The verdict is constant between the days around which a condition turns, so the nearest day of each verdict is one of those, or the first or last valid day.
    private static IEnumerable<Change> OfDay(DayFact fact, InvitationFacts facts, Policy policy, Verdict verdict)
    {
        if (!fact.CanMove(facts))
        {
            yield break;
        }

        var (earliest, latest) = (fact.Earliest(facts), fact.Latest(facts));
        var current = fact.Day(facts);
        var days = policy.Types
            .SelectMany(type => type.Conditions)
            .SelectMany(condition => condition.TurnsAround(fact, facts, policy))
            .Concat([earliest, latest])
            .Where(day => day >= earliest && day <= latest && day != current)
            .Distinct()
            .OrderBy(day => current is { } from ? Math.Abs(day.DayNumber - from.DayNumber) : 0)
            .ThenByDescending(day => day);

        var found = new HashSet<Verdict> { verdict };
        foreach (var day in days)
        {
            var moved = fact.With(facts, day);
            if (TriageService.Decide(moved, policy) is var other && found.Add(other))
            {
                yield return new(fact.Path, fact.Value(moved), other, fact.IsActionable);
            }
        }
    }
}
