namespace LunchTriage.Core.Assessments;

/// <summary>Something that would change the verdict, in words.</summary>
/// <param name="Change">The fact, its other value and the verdict.</param>
/// <param name="Text">What would be the case.</param>
public sealed record ExplainedChange(Change Change, Phrase Text);
