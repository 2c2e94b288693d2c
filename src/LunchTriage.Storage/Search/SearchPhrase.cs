namespace LunchTriage.Storage.Search;

/// <summary>Folded words that stand next to each other.</summary>
/// <param name="Words">The words, separated by single spaces.</param>
/// <param name="IsPrefix">The last may go on.</param>
internal sealed record SearchPhrase(string Words, bool IsPrefix);
