namespace LunchTriage.Web.Words;

/// <summary>A number in a sentence, or words, that lead to what is behind them.</summary>
/// <param name="Value">What is said: a value, or a phrase with one.</param>
/// <param name="List">The list of what is behind it, as an address within the site; null where nothing is.</param>
/// <param name="Strong">It is one of those that a reader came for.</param>
public sealed record Figure(object Value, string? List = null, bool Strong = false);
