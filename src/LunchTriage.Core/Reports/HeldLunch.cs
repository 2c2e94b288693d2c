using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Reports;

/// <summary>A lunch that was held in a period.</summary>
/// <param name="Invitation">The invitation's id.</param>
/// <param name="On">The day.</param>
/// <param name="Inviter">The inviter's name.</param>
/// <param name="LunchType">The main type; null where it was outside any.</param>
/// <param name="Hours">The hours that it took.</param>
/// <param name="Money">The same in money; null where no rate is known.</param>
/// <param name="PaidBy">Who paid; null where it isn't recorded.</param>
/// <param name="BenefitMine">Its benefit to the owner; null where it isn't recorded.</param>
/// <param name="BenefitTheirs">Its benefit to the other side; null where it isn't recorded.</param>
public sealed record HeldLunch(long Invitation, DateOnly On, string Inviter, string? LunchType, Hours Hours, Money? Money, PaidBy? PaidBy, int? BenefitMine, int? BenefitTheirs)
{
    /// <summary>A lunch that was held.</summary>
    /// <exception cref="ArgumentException">It was not.</exception>
    public static HeldLunch Of(CountedInvitation invitation, RateHistory rates) => invitation is { LunchDay: { } day, HoursSpent: { } hours, Outcome: { Result: OutcomeResult.Held } outcome }
        ? new(invitation.Id, day, invitation.Inviter, invitation.LunchType, hours, rates.For(invitation.PolicyVersion) is { } rate ? Costs.Money.For(hours, rate) : null, outcome.PaidBy, outcome.BenefitMine, outcome.BenefitTheirs)
        : throw new ArgumentException("No lunch was held.", nameof(invitation));
}
