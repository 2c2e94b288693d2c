namespace LunchTriage.Core.Assessments;

/// <summary>A condition in words.</summary>
/// <param name="Key">The condition's key.</param>
/// <param name="Met">Whether it was met.</param>
/// <param name="Statement">What it asks for.</param>
/// <param name="Because">The fact that decided it.</param>
public readonly record struct ExplainedCondition(string Key, bool Met, Phrase Statement, Phrase Because);
