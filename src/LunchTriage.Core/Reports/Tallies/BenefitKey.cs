namespace LunchTriage.Core.Reports.Tallies;

/// <summary>What held lunches gave to one side, on their day.</summary>
/// <param name="LunchType">The main type; null for lunches outside any.</param>
/// <param name="Backing">What the verdict had said.</param>
/// <param name="Mine">To the owner; otherwise to the other side.</param>
/// <param name="Benefit">1 to 5.</param>
public sealed record BenefitKey(string? LunchType, Backing Backing, bool Mine, int Benefit) : TallyKey;
