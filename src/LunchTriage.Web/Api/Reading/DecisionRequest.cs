using System.ComponentModel.DataAnnotations;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Api.Reading;

/// <summary>What the owner decides.</summary>
public sealed record DecisionRequest
{
    /// <summary>The decision.</summary>
    public required Decision Decision { get; init; }

    /// <summary>A note for the owner themselves.</summary>
    [MaxLength(InvitationDetails.LongestNote)]
    public string? Note { get; init; }
}
