using System.ComponentModel.DataAnnotations;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Api.Reading;

/// <summary>Who invites. The same person is found again by e-mail, letter case aside, or else by name and organization.</summary>
public sealed record InviterRequest
{
    /// <summary>Their name.</summary>
    [MaxLength(InviterDetails.LongestName)]
    public required string Name { get; init; }

    /// <summary>Their e-mail address.</summary>
    [MaxLength(InviterDetails.LongestEmail)]
    public string? Email { get; init; }

    /// <summary>Their work setting.</summary>
    [MaxLength(InviterDetails.LongestName)]
    public string? Organization { get; init; }

    /// <summary>What they do.</summary>
    [MaxLength(InviterDetails.LongestName)]
    public string? Profession { get; init; }
}
