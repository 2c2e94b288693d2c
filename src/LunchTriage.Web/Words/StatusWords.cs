using LunchTriage.Core;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Web.Words;

/// <summary>Where an invitation stands, in a word or two.</summary>
public static class StatusWords
{
    public static Phrase Word(this InvitationStatus status) => status switch
    {
        InvitationStatus.Undecided => "Undecided",
        InvitationStatus.Coming => "Coming",
        InvitationStatus.Due => "Outcome missing",
        InvitationStatus.Held => "Held",
        InvitationStatus.Cancelled => "Cancelled",
        InvitationStatus.NoShow => "No-show",
        InvitationStatus.TurnedDown => "Turned down",
        InvitationStatus.Postponed => "Postponed",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No status."),
    };
}
