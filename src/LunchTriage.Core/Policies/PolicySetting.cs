namespace LunchTriage.Core.Policies;

/// <summary>One setting of a policy, in words.</summary>
/// <param name="Label">What is set.</param>
/// <param name="Value">To what.</param>
/// <param name="Allowed">What it can be set to.</param>
public readonly record struct PolicySetting(Phrase Label, Phrase Value, Phrase Allowed);
