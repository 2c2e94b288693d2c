namespace LunchTriage.Core.Facts;

/// <summary>One of the few values that a fact can have.</summary>
/// <param name="Name">The API's name of it; <c>true</c> or <c>false</c> for a statement.</param>
/// <param name="Word">The word on the form.</param>
/// <param name="IfSo">What would be the case if it were so, as the list of what would change the verdict says it.</param>
/// <param name="Hint">A line that explains it, where it needs one.</param>
public sealed record Choice(string Name, Phrase Word, Phrase IfSo, Phrase? Hint = null);
