namespace LunchTriage.Core.Reports;

/// <summary>The held lunches of one type. Hours recorded for cancelled ones and no-shows stand under no type.</summary>
/// <param name="LunchType">The type's key; null for lunches outside any type.</param>
/// <param name="Worth">What they took and gave back; nothing where the type matched, but none was held.</param>
public sealed record TypeReport(string? LunchType, Worth Worth);
