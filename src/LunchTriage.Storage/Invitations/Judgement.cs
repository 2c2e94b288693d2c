using LunchTriage.Core.Assessments;
using LunchTriage.Core.Policies;

namespace LunchTriage.Storage.Invitations;

/// <summary>An assessment with what it was made under.</summary>
/// <param name="Assessment">What was found.</param>
/// <param name="Policy">The policy in force.</param>
/// <param name="Used">What was used of its budget in the period of the reference day.</param>
public sealed record Judgement(Assessment Assessment, Policy Policy, BudgetUse Used);
