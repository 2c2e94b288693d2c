namespace LunchTriage.Core.Assessments;

/// <summary>A piece of advice in words.</summary>
/// <param name="Advice">Which one.</param>
/// <param name="Do">What to do.</param>
/// <param name="Why">Why, or how.</param>
public sealed record ExplainedAdvice(Advice Advice, Phrase Do, Phrase Why);
