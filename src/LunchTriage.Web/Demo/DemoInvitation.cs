using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Demo;

/// <summary>An invented invitation; its days are counted back from today, so that the demo always looks lived in.</summary>
/// <param name="DaysAgo">When it came.</param>
/// <param name="Inviter">Who invites.</param>
/// <param name="Facts">What is known, given the day on which it came.</param>
internal sealed record DemoInvitation(int DaysAgo, InviterDetails Inviter, Func<DateOnly, InvitationFacts> Facts)
{
    public ReceivedVia Via { get; init; } = ReceivedVia.Email;

    public string Venue { get; init; } = "";

    public string Message { get; init; } = "";

    /// <summary>How many days after it came the meal would be; null where no day was proposed.</summary>
    public int? InDays { get; init; }

    /// <summary>The time of the meal.</summary>
    public TimeOnly At { get; init; } = new(12, 30);

    /// <summary>What the owner learned a day later.</summary>
    public Func<InvitationFacts, InvitationFacts>? Learned { get; init; }

    /// <summary>What the owner said, two days later; null while undecided.</summary>
    public Decision? Decision { get; init; }

    public string DecisionNote { get; init; } = "";

    /// <summary>What became of it; null while nothing is recorded.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The facts with their days.</summary>
    public InvitationFacts FactsOn(DateOnly today)
    {
        var received = today.AddDays(-DaysAgo);
        return Facts(received) with
        {
            ReceivedOn = received,
            ProposedFor = InDays is { } days ? received.AddDays(days).ToDateTime(At) : null,
        };
    }
}
