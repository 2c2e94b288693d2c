namespace LunchTriage.Core.Assessments;

/// <summary>How one type came out.</summary>
/// <param name="Type">The type's key.</param>
/// <param name="Matched">Every condition was met.</param>
/// <param name="Conditions">All of its conditions, in the catalogue's order.</param>
public sealed record TypeFinding(string Type, bool Matched, IReadOnlyList<ConditionFinding> Conditions)
{
    /// <summary>How many conditions were not met.</summary>
    public int Unmet => Lacks.Count;

    /// <summary>The keys of the conditions that were not met.</summary>
    internal IReadOnlyList<string> Lacks { get; } = [.. Conditions.Where(condition => !condition.Met).Select(condition => condition.Key)];

    /// <summary>Whether this condition, and no other, was not met.</summary>
    public bool LacksOnly(string condition) => Lacks.Count == 1 && Lacks[0] == condition;
}
