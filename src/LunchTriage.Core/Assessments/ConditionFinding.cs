namespace LunchTriage.Core.Assessments;

/// <summary>Whether one condition of a type was met.</summary>
/// <param name="Key">The condition's key in the catalogue.</param>
/// <param name="Met">Whether the facts met it.</param>
public readonly record struct ConditionFinding(string Key, bool Met);
