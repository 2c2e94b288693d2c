namespace LunchTriage.Web.Api.Answers;

/// <summary>A version of the policy.</summary>
/// <param name="Version">Its number.</param>
/// <param name="Since">When it was made.</param>
/// <param name="Note">Why it was made; null where nothing was noted.</param>
public sealed record PolicyVersionAnswer(int Version, DateTimeOffset Since, string? Note);
