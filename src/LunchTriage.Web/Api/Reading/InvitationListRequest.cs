using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Invitations;

namespace LunchTriage.Web.Api.Reading;

/// <summary>What a list can be asked for, for the API's description; <see cref="InvitationQuery"/> reads it, so that all faults are told at once.</summary>
internal sealed record InvitationListRequest
{
    [Description("The calendar year.")]
    public int? Year { get; init; }

    [Description("The first day.")]
    public DateOnly? From { get; init; }

    [Description("The last day.")]
    public DateOnly? To { get; init; }

    [Description("`counted`: the days are those on which a report counts an invitation, so that each of its numbers can be listed. Otherwise they are those on which it came.")]
    public string? By { get; init; }

    [Description("The verdict in force.")]
    public Verdict? Verdict { get; init; }

    [Description($"The key of the main type, or `{InvitationFilter.NoType}`.")]
    public string? Type { get; init; }

    [Description("Where it stands today.")]
    public InvitationStatus? Status { get; init; }

    [Description("The decision.")]
    public Decision? Decision { get; init; }

    [Description("Whether it is a cold call.")]
    public bool? ColdCall { get; init; }

    [Description("How it came.")]
    public ReceivedVia? Via { get; init; }

    [Description("Whether the inviter offered to pay for the time.")]
    public bool? OfferedToPay { get; init; }

    [Description("The key of a condition that is met.")]
    public string? Met { get; init; }

    [Description("The id of an invitation whose inviter they share.")]
    public string? InviterOf { get; init; }

    [Description("Whether the decision went against the verdict.")]
    public bool? Override { get; init; }

    [Description("Whether it is decided, whichever way.")]
    public bool? Decided { get; init; }

    [Description("The verdict that was in force when it was decided.")]
    public Verdict? VerdictWhenDecided { get; init; }

    [Description("Whether it took hours that count as spent: it was held, or hours were recorded for it all the same.")]
    public bool? Spent { get; init; }

    [Description("Words that all occur, each at least as the beginning of one, in names, organisations, professions, e-mail addresses, places, messages, what came of it or notes; and phrases in quotation marks. Letter case and accents aside. Anything else is text, never an error."), MaxLength(InvitationQuery.LongestSearch)]
    public string? Q { get; init; }

    [Description("The `next` of the page before.")]
    public string? After { get; init; }

    [Description("How many at most, 1 to 200; otherwise 50.")]
    public int? Limit { get; init; }
}
