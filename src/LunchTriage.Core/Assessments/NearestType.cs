namespace LunchTriage.Core.Assessments;

/// <summary>The type that came nearest to matching, where none did.</summary>
/// <param name="Type">Its key.</param>
/// <param name="Lacks">The keys of the conditions that were not met.</param>
public sealed record NearestType(string Type, IReadOnlyList<string> Lacks);
