namespace LunchTriage.Core.Assessments;

/// <summary>One other value of one fact that would give another verdict, all else equal.</summary>
/// <param name="Fact">The fact's path, for example <c>metAtEvent.spark</c>.</param>
/// <param name="Value">The value as the API writes it: a name, <c>true</c> or <c>false</c>, a day, or a day with its time.</param>
/// <param name="Verdict">The verdict it would give.</param>
/// <param name="Actionable">Somebody can still act on the fact.</param>
public sealed record Change(string Fact, string Value, Verdict Verdict, bool Actionable);
