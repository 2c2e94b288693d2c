namespace LunchTriage.Web.Words;

/// <summary>A piece of a sentence that looks the same throughout.</summary>
/// <param name="Text">What is said.</param>
/// <param name="List">Where it leads; null where nowhere.</param>
/// <param name="Strong">It stands out.</param>
public sealed record Run(string Text, string? List = null, bool Strong = false);
