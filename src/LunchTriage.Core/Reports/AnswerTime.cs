namespace LunchTriage.Core.Reports;

/// <summary>How long those who invited waited for the decision that stands.</summary>
/// <param name="Answered">Of those invited, decided.</param>
/// <param name="MedianDays">The middle of the days that it took, 0 on the same day; null where nothing was decided.</param>
/// <param name="LongestDays">The most days that it took; null where nothing was decided.</param>
public sealed record AnswerTime(int Answered, decimal? MedianDays, int? LongestDays);
