using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;

namespace LunchTriage.Storage.Invitations;

/// <summary>An assessment as it was made.</summary>
/// <param name="Number">Counted from 1 for each invitation.</param>
/// <param name="JudgedAt">When it was made.</param>
/// <param name="Facts">The facts that were judged.</param>
/// <param name="Assessment">What was found.</param>
public sealed record StoredAssessment(int Number, DateTimeOffset JudgedAt, InvitationFacts Facts, Assessment Assessment);
