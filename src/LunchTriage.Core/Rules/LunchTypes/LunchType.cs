using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Rules.LunchTypes;

/// <summary>A kind of lunch that is worth its hours: a conjunction of conditions. Every kind also needs that both want to meet and that the meal fits; these two stand first.</summary>
/// <param name="key">The key in assessments, reports and the API.</param>
/// <param name="meals">The meals that fit.</param>
/// <param name="conditions">What else it needs, in the catalogue's order.</param>
public sealed class LunchType(string key, IReadOnlyList<Meal> meals, params IReadOnlyList<Condition> conditions)
{
    // Which conditions are met is all that there is to a finding: each is made once, found by its bits, and shared by all invitations.
    private readonly TypeFinding?[] _findings = new TypeFinding?[1 << Math.Min(conditions.Count + 2, 8)];

    /// <summary>The key in assessments, reports and the API.</summary>
    public string Key { get; } = key;

    /// <summary>The meals that fit.</summary>
    public IReadOnlyList<Meal> Meals { get; } = meals;

    /// <summary>All conditions, in the catalogue's order.</summary>
    public IReadOnlyList<Condition> Conditions { get; } = [Rules.Conditions.Mutual, Rules.Conditions.Meal(meals), .. conditions];

    /// <summary>What pages call it.</summary>
    public required Phrase Name { get; init; }

    /// <summary>Whom one meets.</summary>
    public required Phrase Who { get; init; }

    /// <summary>Why it is worth the time.</summary>
    public required Phrase Why { get; init; }

    /// <summary>The verdict in one sentence when it matches.</summary>
    public required Phrase WhenItMatches { get; init; }

    /// <summary>It is a lunch with colleagues, which a presenter's break rules out.</summary>
    public bool WithColleagues { get; init; }

    /// <summary>How it comes out for facts under a policy.</summary>
    public TypeFinding Find(InvitationFacts facts, Policy policy)
    {
        var met = 0;
        for (var i = 0; i < Conditions.Count; i++)
        {
            met |= Conditions[i].IsMet(facts, policy) ? 1 << i : 0;
        }

        return met < _findings.Length ? _findings[met] ??= Finding(met) : Finding(met);
    }

    /// <summary>Its condition of a key; null where it has none.</summary>
    public Condition? Condition(string key)
    {
        for (var i = 0; i < Conditions.Count; i++)
        {
            if (Conditions[i].Key == key)
            {
                return Conditions[i];
            }
        }

        return null;
    }

    private TypeFinding Finding(int met) =>
        new(Key, met == (1 << Conditions.Count) - 1, [.. Conditions.Select((condition, i) => new ConditionFinding(condition.Key, (met & (1 << i)) != 0))]);
}
