namespace LunchTriage.Core.Reports.Tallies;

/// <summary>What held lunches gave to the owner of which a condition was met, on their day.</summary>
/// <param name="Condition">The condition's key.</param>
/// <param name="Benefit">1 to 5; null where none was noted.</param>
public sealed record ConditionKey(string Condition, int? Benefit) : TallyKey;
