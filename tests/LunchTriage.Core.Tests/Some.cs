using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;

namespace LunchTriage.Core.Tests;

/// <summary>Plain facts to start from; a test changes with <c>with</c> what it is about.</summary>
internal static class Some
{
    public static readonly DateOnly Today = new(2026, 6, 15);

    /// <summary>A cold call: nobody knows them, nobody asked, nothing is said of who pays.</summary>
    public static readonly InvitationFacts Stranger = new() { Acquaintance = Acquaintance.Stranger, ReceivedOn = Today };

    /// <summary>Somebody known, about whom nothing else is known, the owner's own wish included.</summary>
    public static readonly InvitationFacts Colleague = new() { Acquaintance = Acquaintance.MetInPerson, ReceivedOn = Today };

    /// <summary>Wanted, known, and free that day: what every type builds on.</summary>
    public static readonly InvitationFacts Wanted = Colleague with { WantToMeet = Answer.Yes, Available = Answer.Yes };

    public static readonly InvitationFacts ReferralPartner = Wanted with { ReferralSource = true };

    public static readonly InvitationFacts OldColleague = Wanted with { WorkedAlongside = true, LastSeenOn = Today.AddYears(-3) };

    public static readonly InvitationFacts LeadingPeer = Wanted with { SharedInterest = true, Field = Field.Same, Leadership = Leadership.Authority };

    public static readonly InvitationFacts NewContact = Wanted with { MetAtEvent = new(EventKind.Conference, Today.AddDays(-10), Spark: true) };

    public static readonly InvitationFacts Neighbour = Wanted with { SameBuilding = true, Field = Field.Related };

    public static readonly InvitationFacts HiringOrganisation = Wanted with { HiringFor = HiringFor.Training };

    /// <summary>One for each of the six types, matching that type alone.</summary>
    public static readonly IReadOnlyList<(string Type, InvitationFacts Facts)> OneOfEachType =
    [
        ("mutualReferral", ReferralPartner),
        ("reconnect", OldColleague),
        ("professionLeadership", LeadingPeer),
        ("justMet", NewContact),
        ("neighbour", Neighbour),
        ("hiring", HiringOrganisation),
    ];

    /// <summary>To be counted: an invitation to a lunch of three hours, not decided yet.</summary>
    public static readonly CountedInvitation Invitation = new()
    {
        Id = 1,
        Inviter = "Imke Valderrama",
        ReceivedOn = Today,
        Verdict = Verdict.Consider,
        Cost = Hours.From(3),
        PolicyVersion = PolicyVersion.First,
    };

    public static readonly CountedInvitation Accepted = Invitation with { Decision = Decision.Accepted, VerdictWhenDecided = Verdict.Consider };

    public static readonly CountedInvitation Declined = Invitation with { Decision = Decision.Declined, VerdictWhenDecided = Verdict.Consider };

    /// <summary>Accepted and held on the day on which it came.</summary>
    public static readonly CountedInvitation Held = Accepted with { Outcome = new() { Result = OutcomeResult.Held, On = Today } };
}
