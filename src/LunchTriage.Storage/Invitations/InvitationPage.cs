namespace LunchTriage.Storage.Invitations;

/// <summary>A page of a list.</summary>
/// <param name="Items">The invitations, newest first.</param>
/// <param name="Next">Where the next page goes on; null where this is the last.</param>
public sealed record InvitationPage(IReadOnlyList<ListedInvitation> Items, ListCursor? Next);
