namespace LunchTriage.Web.Pages.Shared;

/// <summary>The button that takes back what was just done.</summary>
/// <param name="Action">The address it posts to.</param>
/// <param name="Label">The verb on it, in the reader's language.</param>
public sealed record FlashUndo(string Action, string Label);
