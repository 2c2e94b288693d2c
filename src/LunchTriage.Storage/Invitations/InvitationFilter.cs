using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Search;

namespace LunchTriage.Storage.Invitations;

/// <summary>Which invitations a list shows; what is null is not asked.</summary>
public sealed record InvitationFilter
{
    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The days are those on which reports count an invitation, not those on which it came.</summary>
    public bool ByCountedDay { get; init; }

    /// <summary>The verdict in force.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The main type's key, or <see cref="NoType"/>.</summary>
    public string? Type { get; init; }

    /// <summary>Where it stands.</summary>
    public InvitationStatus? Status { get; init; }

    /// <summary>The decision.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Whether it is a cold call.</summary>
    public bool? ColdCall { get; init; }

    /// <summary>How it came.</summary>
    public ReceivedVia? Via { get; init; }

    /// <summary>Whether the inviter offered to pay for the time.</summary>
    public bool? OfferedToPay { get; init; }

    /// <summary>The key of a condition that is met.</summary>
    public string? Met { get; init; }

    /// <summary>The id of an invitation whose inviter they share.</summary>
    public long? InviterOf { get; init; }

    /// <summary>Whether the decision went against the verdict.</summary>
    public bool? Override { get; init; }

    /// <summary>Whether it is decided, whichever way.</summary>
    public bool? Decided { get; init; }

    /// <summary>The verdict that was in force when it was decided.</summary>
    public Verdict? VerdictWhenDecided { get; init; }

    /// <summary>Whether it took hours that count as spent: it was held, or hours were recorded for it all the same.</summary>
    public bool? Spent { get; init; }

    /// <summary>What is searched for, as <see cref="SearchQuery"/> reads it, in names, organisations, professions, e-mail addresses, places, messages, what came of it and notes.</summary>
    public string? Words { get; init; }

    /// <summary>The list stands by the days on which reports count; else, and where it searches, by those on which the invitations came.</summary>
    public bool StandsByCountedDay => ByCountedDay && SearchQuery.Of(Words).IsEmpty;

    /// <summary>Where an invitation stands in the list.</summary>
    public ListCursor PlaceOf(ListedInvitation item) => new(StandsByCountedDay ? item.CountedOn : item.ReceivedOn, item.Id);

    /// <summary>In <see cref="Type"/>: outside of any type.</summary>
    public const string NoType = "none";
}
