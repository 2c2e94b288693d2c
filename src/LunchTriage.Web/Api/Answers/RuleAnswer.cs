namespace LunchTriage.Web.Api.Answers;

/// <summary>A rule.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Text">What it is called.</param>
public sealed record RuleAnswer(string Key, string Text);
