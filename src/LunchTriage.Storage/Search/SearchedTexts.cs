namespace LunchTriage.Storage.Search;

/// <summary>The texts of an invitation that search looks at, beside who invites.</summary>
/// <param name="Email">The inviter's e-mail address.</param>
/// <param name="Message">The message.</param>
/// <param name="Venue">The place.</param>
/// <param name="CameOfIt">What came of it.</param>
/// <param name="DecisionNote">The decision's note.</param>
/// <param name="PrivateNote">The private note. A list may say that it was found there, and never what it says.</param>
public sealed record SearchedTexts(string Email, string Message, string Venue, string CameOfIt, string DecisionNote, string PrivateNote);
