namespace LunchTriage.Web.Api.Answers;

/// <summary>Whether a condition was met.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Met">Whether it was.</param>
/// <param name="Text">What it asks for, and the fact that decided it.</param>
public sealed record ConditionAnswer(string Key, bool Met, string Text);
