using LunchTriage.Core.Rules;

namespace LunchTriage.Core.Assessments;

/// <summary>The rule that decided, in words.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Line">Its line.</param>
/// <param name="Grounds">What it looked at.</param>
public sealed record ExplainedRuling(Rule Rule, RuleLine Line, IReadOnlyList<ExplainedCondition> Grounds);
