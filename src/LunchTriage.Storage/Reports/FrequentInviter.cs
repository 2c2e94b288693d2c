namespace LunchTriage.Storage.Reports;

/// <summary>Somebody who invited more than once in a period.</summary>
/// <param name="LatestInvitation">The id of the last of those invitations to be noted.</param>
/// <param name="Name">Their name in it.</param>
/// <param name="Organization">Their work setting in it; empty where it isn't known.</param>
/// <param name="Invited">How often they invited.</param>
/// <param name="Accepted">Of those, accepted.</param>
public sealed record FrequentInviter(long LatestInvitation, string Name, string Organization, int Invited, int Accepted);
