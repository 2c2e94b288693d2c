namespace LunchTriage.Core.Reports;

/// <summary>The middle of the benefits that were noted, 1 to 5 in halves.</summary>
/// <param name="Mine">To the owner; null where none was noted.</param>
/// <param name="Theirs">To the other side; null where none was noted.</param>
public readonly record struct MedianBenefit(decimal? Mine, decimal? Theirs);
