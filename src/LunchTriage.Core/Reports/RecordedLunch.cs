using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Reports;

/// <summary>A lunch of a period whose outcome is recorded: held, cancelled or a no-show.</summary>
public sealed record RecordedLunch
{
    /// <summary>The invitation's id.</summary>
    public required long Invitation { get; init; }

    /// <summary>The outcome's day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The inviter's name.</summary>
    public required string Inviter { get; init; }

    /// <summary>The main type; null where it was outside any.</summary>
    public required string? LunchType { get; init; }

    /// <summary>How it turned out. What it says in private is not among it.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The hours that it took; null where none count.</summary>
    public required Hours? Hours { get; init; }

    /// <summary>The same in money; null where no hours count or no rate is known.</summary>
    public required Money? Money { get; init; }

    /// <summary>A lunch whose outcome is recorded.</summary>
    /// <exception cref="ArgumentException">It isn't.</exception>
    public static RecordedLunch Of(CountedInvitation invitation, RateHistory rates) => invitation is { LunchDay: { } day, Outcome: { } outcome }
        ? new()
        {
            Invitation = invitation.Id,
            On = day,
            Inviter = invitation.Inviter,
            LunchType = invitation.LunchType,
            Outcome = outcome with { PrivateNote = null },
            Hours = invitation.HoursSpent,
            Money = invitation.HoursSpent is { } hours && rates.For(invitation.PolicyVersion) is { } rate ? Costs.Money.For(hours, rate) : null,
        }
        : throw new ArgumentException("No outcome is recorded.", nameof(invitation));
}
