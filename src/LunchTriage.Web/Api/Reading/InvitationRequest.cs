using System.ComponentModel.DataAnnotations;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Api.Reading;

/// <summary>An invitation as the owner notes it. What the server gives may be sent along and is ignored, so that what was read can be put back.</summary>
public sealed record InvitationRequest
{
    /// <summary>Who invites.</summary>
    public required InviterRequest Inviter { get; init; }

    /// <summary>How it came; `other` where it is left out.</summary>
    public ReceivedVia? ReceivedVia { get; init; }

    /// <summary>The place.</summary>
    [MaxLength(InvitationDetails.LongestVenue)]
    public string? Venue { get; init; }

    /// <summary>Their words.</summary>
    [MaxLength(InvitationDetails.LongestMessage)]
    public string? Message { get; init; }

    /// <summary>What is known; what is left out takes its default. Only `acquaintance` is required.</summary>
    public required InvitationFacts Facts { get; init; }
}
