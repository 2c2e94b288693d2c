namespace LunchTriage.Core.Reports.Tallies;

/// <summary>How long an answer took, on the day on which they came.</summary>
/// <param name="Days">Days from the invitation to the decision that stands, 0 on the same day.</param>
public sealed record AnsweredKey(int Days) : TallyKey;
