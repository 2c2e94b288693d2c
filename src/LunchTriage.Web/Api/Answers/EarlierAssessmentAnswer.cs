using System.Diagnostics.CodeAnalysis;
using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Api.Answers;

/// <summary>An assessment that a later one replaced, with the facts that it judged.</summary>
public sealed record EarlierAssessmentAnswer : AssessmentAnswer
{
    [SetsRequiredMembers]
    internal EarlierAssessmentAnswer(AssessmentAnswer assessment, DateTimeOffset judgedAt, InvitationFacts facts)
        : base(assessment) => (JudgedAt, Facts) = (judgedAt, facts);

    /// <summary>When it was made.</summary>
    public DateTimeOffset JudgedAt { get; init; }

    /// <summary>The facts that it judged.</summary>
    public InvitationFacts Facts { get; init; }
}
