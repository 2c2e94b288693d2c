namespace LunchTriage.Storage.Invitations;

/// <summary>How noting an invitation ended.</summary>
/// <param name="Id">The invitation: the new one, or the one that the same request stored before.</param>
/// <param name="Repeated">The request was answered before; nothing new is stored.</param>
/// <param name="SameBody">It was the same request also in its body; if not, nothing is stored.</param>
public sealed record AddResult(long Id, bool Repeated, bool SameBody);
