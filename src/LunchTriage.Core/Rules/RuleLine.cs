using LunchTriage.Core.Assessments;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Rules;

/// <summary>One line of a rule: a verdict and when it is given.</summary>
/// <param name="Key">Its key within the rule, kept with each assessment.</param>
/// <param name="Verdict">What it gives.</param>
/// <param name="When">When it applies, in words.</param>
/// <param name="Applies">The same as a function.</param>
/// <param name="Summary">The verdict in one sentence.</param>
public sealed record RuleLine(string Key, Verdict Verdict, Phrase When, Func<Situation, bool> Applies, Func<Situation, Phrase> Summary)
{
    /// <summary>Whether a policy keeps this line.</summary>
    public Func<Policy, bool> InForce { get; init; } = static _ => true;
}
