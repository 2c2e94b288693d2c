using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Invitations;

namespace LunchTriage.Web.Api.Answers;

/// <summary>An invitation as a list tells it: cut short, with the members that the whole one has.</summary>
public sealed record ListedInvitationAnswer
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Who invites.</summary>
    public required InviterDetails Inviter { get; init; }

    /// <summary>How it came.</summary>
    public required ReceivedVia ReceivedVia { get; init; }

    /// <summary>The place; empty where none was named.</summary>
    public required string Venue { get; init; }

    /// <summary>Meal and days.</summary>
    public required ListedFacts Facts { get; init; }

    /// <summary>The assessment in force.</summary>
    public required ListedAssessment Assessment { get; init; }

    /// <summary>Where it stands today.</summary>
    public required InvitationStatus Status { get; init; }

    /// <summary>What the owner decided; null while undecided.</summary>
    public required ListedDecision? Decision { get; init; }

    /// <summary>What became of it; null while nothing is recorded.</summary>
    public required ListedOutcome? Outcome { get; init; }

    internal static ListedInvitationAnswer Of(ListedInvitation listed, DateOnly today) => new()
    {
        Id = Ids.Write(listed.Id),
        Inviter = listed.Inviter,
        ReceivedVia = listed.ReceivedVia,
        Venue = listed.Venue,
        Facts = new(listed.Meal, listed.ProposedFor, listed.ReceivedOn),
        Assessment = new(listed.Verdict, listed.LunchType, listed.ColdCall, new(listed.Cost), listed.PolicyVersion),
        Status = listed.StatusOn(today),
        Decision = listed.Decision is { } decision ? new(decision, listed.Override) : null,
        Outcome = listed is { Result: { } result, OutcomeOn: { } on } ? new(result, on, listed.OutcomeHours, listed.CancelledBy) : null,
    };

    /// <summary>Meal and days.</summary>
    /// <param name="Meal">The meal.</param>
    /// <param name="ProposedFor">When it would be; null where no day was proposed.</param>
    /// <param name="ReceivedOn">The day on which it came.</param>
    public sealed record ListedFacts(Meal Meal, DateTime? ProposedFor, DateOnly ReceivedOn);

    /// <summary>The assessment in force.</summary>
    /// <param name="Verdict">The verdict.</param>
    /// <param name="LunchType">The main type's key; null where none matched.</param>
    /// <param name="ColdCall">Whether it is a cold call.</param>
    /// <param name="Cost">What the meal takes.</param>
    /// <param name="PolicyVersion">The policy version that judged.</param>
    public sealed record ListedAssessment(Verdict Verdict, string? LunchType, bool ColdCall, ListedCost Cost, int PolicyVersion);

    /// <summary>What a meal takes.</summary>
    /// <param name="Hours">In hours.</param>
    public sealed record ListedCost(Hours Hours);

    /// <summary>What the owner decided.</summary>
    /// <param name="Decision">The decision.</param>
    /// <param name="Override">It went against the verdict then in force.</param>
    public sealed record ListedDecision(Decision Decision, bool Override);

    /// <summary>What became of it.</summary>
    /// <param name="Result">How it ended.</param>
    /// <param name="On">The day on which it counts.</param>
    /// <param name="Hours">Hours really spent; null where none were recorded.</param>
    /// <param name="CancelledBy">Who called it off.</param>
    public sealed record ListedOutcome(OutcomeResult Result, DateOnly On, Hours? Hours, CancelledBy? CancelledBy);
}
