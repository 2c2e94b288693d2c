using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Reports;

/// <summary>An invitation on which the owner went against the verdict, and how that turned out, whenever it did.</summary>
/// <param name="Invitation">The invitation's id.</param>
/// <param name="Inviter">The inviter's name.</param>
/// <param name="ReceivedOn">The day on which it came.</param>
/// <param name="Verdict">The verdict when it was decided.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="HoursSpent">The hours that it took; null where none count.</param>
/// <param name="HoursProtected">The hours that it protected; null where none count.</param>
/// <param name="BenefitMine">Its benefit to the owner; null where it isn't recorded.</param>
public sealed record OverriddenVerdict(long Invitation, string Inviter, DateOnly ReceivedOn, Verdict Verdict, Decision Decision, InvitationStatus Status, Hours? HoursSpent, Hours? HoursProtected, int? BenefitMine)
{
    /// <summary>An invitation that was decided against the verdict.</summary>
    /// <exception cref="ArgumentException">It was not.</exception>
    public static OverriddenVerdict Of(CountedInvitation invitation, DateOnly today) => invitation is { IsOverride: true, VerdictWhenDecided: { } verdict, Decision: { } decision }
        ? new(invitation.Id, invitation.Inviter, invitation.ReceivedOn, verdict, decision, invitation.StatusOn(today), invitation.HoursSpent, invitation.HoursProtected, invitation.Outcome?.BenefitMine)
        : throw new ArgumentException("It follows the verdict.", nameof(invitation));
}
