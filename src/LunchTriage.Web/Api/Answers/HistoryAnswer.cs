namespace LunchTriage.Web.Api.Answers;

/// <summary>Something that happened to an invitation.</summary>
/// <param name="At">When.</param>
/// <param name="What">What, in a sentence.</param>
public sealed record HistoryAnswer(DateTimeOffset At, string What);
