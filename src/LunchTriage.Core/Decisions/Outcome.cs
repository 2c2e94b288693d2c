using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Decisions;

/// <summary>What became of an accepted invitation, as the owner recorded it.</summary>
public sealed record Outcome
{
    /// <summary>The most hours that one lunch can have taken.</summary>
    public const int MostHours = 24;

    /// <summary>The least benefit.</summary>
    public const int LeastBenefit = 1;

    /// <summary>The greatest benefit.</summary>
    public const int MostBenefit = 5;

    /// <summary>How it ended.</summary>
    public required OutcomeResult Result { get; init; }

    /// <summary>The day on which it counts.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Hours really spent, 0 to 24; null where none were recorded.</summary>
    public Hours? Hours { get; init; }

    /// <summary>Who called it off; only of a cancelled one.</summary>
    public CancelledBy? CancelledBy { get; init; }

    /// <summary>Who paid.</summary>
    public PaidBy? PaidBy { get; init; }

    /// <summary>Its benefit to the owner, 1 to 5.</summary>
    public int? BenefitMine { get; init; }

    /// <summary>Its benefit to the other side, 1 to 5.</summary>
    public int? BenefitTheirs { get; init; }

    /// <summary>What came of it.</summary>
    public string? CameOfIt { get; init; }

    /// <summary>For the owner alone: in no report, list, calendar or reply.</summary>
    public string? PrivateNote { get; init; }
}
