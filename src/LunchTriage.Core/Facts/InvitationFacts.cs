namespace LunchTriage.Core.Facts;

/// <summary>What is known about one invitation. Facts are judged as given; none is derived from another.</summary>
/// <remarks>Questions, words and values of each fact stand in <see cref="FactCatalogue"/>.</remarks>
public sealed record InvitationFacts
{
    /// <summary>The meal that an invitation is for unless it says otherwise.</summary>
    public const Meal UsualMeal = Meal.Lunch;

    /// <summary>The fewest people whom one invitation brings to the table, which is also how many it is for unless it says otherwise.</summary>
    public const int FewestGuests = 1;

    /// <summary>The most people whom one invitation can bring to the table.</summary>
    public const int MostGuests = 50;

    /// <summary>No day in a fact lies before this one.</summary>
    public static readonly DateOnly EarliestDay = new(1950, 1, 1);

    /// <summary>No day in a fact lies after this one.</summary>
    public static readonly DateOnly LatestDay = new(2100, 12, 31);

    /// <summary>The meal offered.</summary>
    public Meal Meal { get; init; } = UsualMeal;

    /// <summary>How the owner knows the inviter.</summary>
    public required Acquaintance Acquaintance { get; init; }

    /// <summary>The owner asked for, or expected, this invitation.</summary>
    public bool Solicited { get; init; }

    /// <summary>The owner would want this meeting too: the benefit is mutual.</summary>
    public Answer WantToMeet { get; init; }

    /// <summary>They mainly want to learn from the owner.</summary>
    public bool SeeksAdvice { get; init; }

    /// <summary>Each could refer clients to the other.</summary>
    public bool ReferralSource { get; init; }

    /// <summary>They once worked side by side.</summary>
    public bool WorkedAlongside { get; init; }

    /// <summary>They admired each other and became friends.</summary>
    public bool Friendship { get; init; }

    /// <summary>When they last met in person, an estimate included; not after the reference day.</summary>
    public DateOnly? LastSeenOn { get; init; }

    /// <summary>The inviter's field beside the owner's.</summary>
    public Field Field { get; init; }

    /// <summary>They share an interest in the state of the profession.</summary>
    public bool SharedInterest { get; init; }

    /// <summary>The inviter's standing in the profession's leadership.</summary>
    public Leadership Leadership { get; init; }

    /// <summary>Where they just met, if they did.</summary>
    public MetAtEvent? MetAtEvent { get; init; }

    /// <summary>The owner is presenting at an event on the day of the meal.</summary>
    public bool PresentingThatDay { get; init; }

    /// <summary>They work in the same building.</summary>
    public bool SameBuilding { get; init; }

    /// <summary>What the inviter's organisation is interested in hiring the owner for.</summary>
    public HiringFor HiringFor { get; init; }

    /// <summary>It is an offer: the inviter means to pay.</summary>
    public Answer InviterPays { get; init; }

    /// <summary>The owner is free at the proposed time.</summary>
    public Answer Available { get; init; }

    /// <summary>When the meal would be, in the owner's time zone, to the minute.</summary>
    public DateTime? ProposedFor { get; init; }

    /// <summary>The day on which the invitation came, in the owner's time zone.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>How many people the owner would meet, 1 to 50.</summary>
    public int Guests { get; init; } = FewestGuests;

    /// <summary>The day that rules look at: the proposed one, or else the day on which the invitation came.</summary>
    public DateOnly ReferenceDay => ProposedFor is { } proposed ? DateOnly.FromDateTime(proposed) : ReceivedOn;

    /// <summary>A cold call: a stranger whom the owner neither asked nor expected.</summary>
    public bool IsColdCall => Acquaintance == Acquaintance.Stranger && !Solicited;
}
