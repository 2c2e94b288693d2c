using LunchTriage.Core;

namespace LunchTriage.Web.Policies;

/// <summary>One setting of a policy, in words.</summary>
/// <param name="Label">What is set.</param>
/// <param name="Value">To what.</param>
public readonly record struct PolicySetting(Phrase Label, Phrase Value);
