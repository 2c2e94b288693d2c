namespace LunchTriage.Web.Api.Answers;

/// <summary>Something to look at again. It is stored all the same.</summary>
/// <param name="Field">The path of the field.</param>
/// <param name="Text">What is odd about it.</param>
public sealed record WarningAnswer(string Field, string Text);
