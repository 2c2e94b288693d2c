namespace LunchTriage.Web.Api.Answers;

/// <summary>A page of a list, newest first.</summary>
/// <param name="Items">The invitations.</param>
/// <param name="Next">Goes into `after` for the next page; null where this is the last.</param>
public sealed record InvitationPageAnswer(IReadOnlyList<ListedInvitationAnswer> Items, string? Next);
