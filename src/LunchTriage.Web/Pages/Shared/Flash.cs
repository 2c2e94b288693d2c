namespace LunchTriage.Web.Pages.Shared;

/// <summary>What was just done, said once on the page that follows.</summary>
/// <param name="Text">The sentence, in the reader's language.</param>
/// <param name="Undo">Where the button posts to, or null for none.</param>
public sealed record Flash(string Text, FlashUndo? Undo = null);
