using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Rules;

/// <summary>A rule of the triage: whom it concerns, and its lines, of which the first that applies decides.</summary>
public sealed class Rule
{
    /// <summary>Its key in assessments.</summary>
    public required string Key { get; init; }

    /// <summary>What it is called.</summary>
    public required Phrase Name { get; init; }

    /// <summary>The question that it asks.</summary>
    public required Phrase Question { get; init; }

    /// <summary>The question's meaning under a policy, on one line.</summary>
    public required Func<Policy, Phrase> Meaning { get; init; }

    /// <summary>What it says under a policy, as a sentence.</summary>
    public required Func<Policy, Phrase> Sentence { get; init; }

    /// <summary>Which side of its edges counts.</summary>
    public required Phrase Edges { get; init; }

    /// <summary>Whether it has a say.</summary>
    public required Func<Situation, bool> Concerns { get; init; }

    /// <summary>Its lines; the first that is in force and applies decides.</summary>
    public required IReadOnlyList<RuleLine> Lines { get; init; }

    /// <summary>What it looks at, met or not, shown when it decided.</summary>
    public required IReadOnlyList<Condition> Grounds { get; init; }

    /// <summary>Why it did not apply, where it didn't.</summary>
    public required Func<Situation, Phrase> NotApplied { get; init; }

    /// <summary>Its line of a key; null where there is none (any more).</summary>
    public RuleLine? Line(string key)
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Lines[i].Key == key)
            {
                return Lines[i];
            }
        }

        return null;
    }

    /// <summary>The line that decides; null where the rule leaves it to the next.</summary>
    public RuleLine? Decide(Situation situation)
    {
        if (!Concerns(situation))
        {
            return null;
        }

        for (var i = 0; i < Lines.Count; i++)
        {
            if (Lines[i].InForce(situation.Policy) && Lines[i].Applies(situation))
            {
                return Lines[i];
            }
        }

        return null;
    }
}
