namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>How much a tally gains, or loses.</summary>
/// <param name="Count">Invitations.</param>
/// <param name="Hundredths">Hundredths of an hour.</param>
internal readonly record struct Difference(int Count, int Hundredths);
