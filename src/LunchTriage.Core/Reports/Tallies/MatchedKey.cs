namespace LunchTriage.Core.Reports.Tallies;

/// <summary>Which type matched, on the day of the invitation and on that of the lunch.</summary>
/// <param name="Type">The type's key.</param>
public sealed record MatchedKey(string Type) : TallyKey;
