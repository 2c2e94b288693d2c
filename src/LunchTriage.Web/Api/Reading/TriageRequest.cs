using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Api.Reading;

/// <summary>What is known of an invitation.</summary>
/// <param name="Facts">The facts; what is left out takes its default. Only `acquaintance` is required.</param>
public sealed record TriageRequest(InvitationFacts Facts);
