namespace LunchTriage.Core.Assessments;

/// <summary>How one type came out.</summary>
/// <param name="Type">The type's key.</param>
/// <param name="Matched">Every condition was met.</param>
/// <param name="Conditions">All of its conditions, in the catalogue's order.</param>
public sealed record TypeFinding(string Type, bool Matched, IReadOnlyList<ConditionFinding> Conditions)
{
    /// <summary>How many conditions were not met.</summary>
    public int Unmet => Conditions.Count(condition => !condition.Met);

    /// <summary>Whether this condition, and no other, was not met.</summary>
    public bool LacksOnly(string condition) => Unmet == 1 && Conditions.Any(each => !each.Met && each.Key == condition);
}
