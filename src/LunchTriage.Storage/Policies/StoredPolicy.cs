using LunchTriage.Core.Policies;

namespace LunchTriage.Storage.Policies;

/// <summary>A version of the policy with the instant since which it is in force.</summary>
public sealed record StoredPolicy(Policy Policy, DateTimeOffset Since);
