using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Rules;

/// <summary>One named condition: when it is met, and the words for it.</summary>
public sealed class Condition
{
    /// <summary>The key in findings.</summary>
    public required string Key { get; init; }

    /// <summary>What it asks for, as a sentence that is true when it is met.</summary>
    public required Func<Policy, Phrase> Statement { get; init; }

    /// <summary>Whether facts meet it under a policy.</summary>
    public required Func<InvitationFacts, Policy, bool> IsMet { get; init; }

    /// <summary>The fact that decided it, as a sentence.</summary>
    public required Func<InvitationFacts, Policy, Phrase> Because { get; init; }

    /// <summary>Where it looks at days: the days of that fact around which its answer turns, both sides of each edge.</summary>
    public Func<DayFact, InvitationFacts, Policy, IEnumerable<DateOnly>> TurnsAround { get; init; } = static (_, _, _) => [];
}
