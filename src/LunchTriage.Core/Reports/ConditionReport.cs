namespace LunchTriage.Core.Reports;

/// <summary>The held lunches of which one condition was met.</summary>
/// <param name="Condition">The condition's key.</param>
/// <param name="Worth">What they took and gave back to the owner; their money and the other side's benefit aren't counted.</param>
public sealed record ConditionReport(string Condition, Worth Worth);
