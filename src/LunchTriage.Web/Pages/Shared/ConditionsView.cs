using LunchTriage.Core.Assessments;

namespace LunchTriage.Web.Pages.Shared;

/// <summary>Conditions to show.</summary>
/// <param name="Conditions">Which ones.</param>
/// <param name="AllFacts">The deciding fact stands under each; else only under those that are not met.</param>
public sealed record ConditionsView(IReadOnlyList<ExplainedCondition> Conditions, bool AllFacts = false);
