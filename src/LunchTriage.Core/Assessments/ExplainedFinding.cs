using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Assessments;

/// <summary>How a type came out, in words.</summary>
/// <param name="Type">The type.</param>
/// <param name="Matched">Every condition was met.</param>
/// <param name="Conditions">All of its conditions.</param>
public sealed record ExplainedFinding(LunchType Type, bool Matched, IReadOnlyList<ExplainedCondition> Conditions);
