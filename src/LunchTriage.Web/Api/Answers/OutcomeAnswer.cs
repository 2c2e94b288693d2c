using System.ComponentModel.DataAnnotations;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Api.Answers;

/// <summary>What became of an accepted invitation, as it is posted and told.</summary>
public sealed record OutcomeAnswer
{
    /// <summary>How it ended.</summary>
    public required OutcomeResult Result { get; init; }

    /// <summary>The day on which it counts; left out, the reference day. Held ones and no-shows can't lie ahead.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Hours really spent, 0 to 24 with at most two decimals.</summary>
    public Hours? Hours { get; init; }

    /// <summary>Who called it off; only of a cancelled one.</summary>
    public CancelledBy? CancelledBy { get; init; }

    /// <summary>Who paid.</summary>
    public PaidBy? PaidBy { get; init; }

    /// <summary>What it was worth to each side.</summary>
    public BenefitAnswer? Benefit { get; init; }

    /// <summary>What came of it; shown in reports.</summary>
    [MaxLength(InvitationDetails.LongestNote)]
    public string? CameOfIt { get; init; }

    /// <summary>For the owner alone: in no report and no list.</summary>
    [MaxLength(InvitationDetails.LongestNote)]
    public string? PrivateNote { get; init; }

    internal static OutcomeAnswer Of(Outcome outcome) => new()
    {
        Result = outcome.Result,
        On = outcome.On,
        Hours = outcome.Hours,
        CancelledBy = outcome.CancelledBy,
        PaidBy = outcome.PaidBy,
        Benefit = (outcome.BenefitMine, outcome.BenefitTheirs) is (null, null) ? null : new() { Mine = outcome.BenefitMine, Theirs = outcome.BenefitTheirs },
        CameOfIt = outcome.CameOfIt,
        PrivateNote = outcome.PrivateNote,
    };
}
