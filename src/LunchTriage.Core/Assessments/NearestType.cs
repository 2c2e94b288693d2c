namespace LunchTriage.Core.Assessments;

/// <summary>The type that came nearest to matching, where none did.</summary>
/// <param name="Type">Its key.</param>
/// <param name="Lacks">The keys of the conditions that were not met.</param>
public sealed record NearestType(string Type, IReadOnlyList<string> Lacks)
{
    /// <summary>The one with the fewest unmet conditions; at a tie the one ranked first. Null where one matches or there is none.</summary>
    internal static NearestType? Among(IReadOnlyList<TypeFinding> findings)
    {
        TypeFinding? nearest = null;
        for (var i = 0; i < findings.Count; i++)
        {
            nearest = nearest is null || findings[i].Unmet < nearest.Unmet ? findings[i] : nearest;
        }

        return nearest is null or { Matched: true } ? null : new(nearest.Type, nearest.Lacks);
    }
}
