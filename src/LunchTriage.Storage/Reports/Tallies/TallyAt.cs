namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>Which tally.</summary>
/// <param name="OwnerId">Whose.</param>
/// <param name="Month">The month's first day.</param>
/// <param name="Key">The key as JSON.</param>
internal readonly record struct TallyAt(int OwnerId, DateOnly Month, string Key);
