using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Invitations;

/// <summary>Moves a decision from what is posted to what is stored.</summary>
internal static class DecisionMapping
{
    /// <summary>The decision of an input that is valid, and its note.</summary>
    public static (Decision Decision, string Note) ToDecision(this DecisionInput input) =>
        (JsonName.Parse<Decision>(input.Decision!), TypedText.Lines(input.Note));
}
