using LunchTriage.Core.Decisions;

namespace LunchTriage.Web.Api.Answers;

/// <summary>What the owner decided.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Note">Their note; empty where they made none.</param>
/// <param name="Override">It went against the verdict then in force.</param>
/// <param name="DecidedAt">When.</param>
public sealed record DecisionAnswer(Decision Decision, string Note, bool Override, DateTimeOffset DecidedAt);
