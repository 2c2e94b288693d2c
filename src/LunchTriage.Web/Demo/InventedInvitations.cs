using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Demo;

/// <summary>
/// Any number of invitations that nobody sent: the demo's own, told by other people, in other words, with other days, decisions and outcomes.
/// The same number on the same day gives the same ones.
/// </summary>
/// <param name="count">How many.</param>
/// <param name="today">The last day on which one comes.</param>
/// <param name="days">Over how many days they come.</param>
/// <param name="instant">The instant of a time on the owner's clock.</param>
internal sealed class InventedInvitations(int count, DateOnly today, int days, Func<DateTime, DateTimeOffset> instant)
{
    /// <summary>Ten years, in days.</summary>
    public const int Days = 3652;

    private const int Seed = 20_261_124;

    private static readonly TimeOnly[] Times = [new(12, 0), new(12, 15), new(12, 30), new(12, 30), new(12, 30), new(13, 0), new(13, 15)];

    private static readonly string[] Venues = [.. DemoInvitations.All.Select(each => each.Venue).Where(venue => venue.Length > 0).Distinct(), "Trattoria Due Fratelli", "Market Hall", "Blue Kettle", "Hotel am Ufer", "Noodle Bar Sanuki", "", "", ""];

    private static readonly string[] Sentences =
    [
        .. DemoInvitations.All.Select(each => each.Message).Where(message => message.Length > 0),
        "I read your article on supervision and have three questions that don't fit into a letter.",
        "A colleague of ours says that nobody knows the new regulations better than you.",
        "It has been far too long; I would love to hear how the move went.",
        "We are planning a training series for the spring and would like your opinion on the outline.",
        "My treat, of course, wherever it suits you.",
        "I am new in town and trying to meet everybody who works with adolescents.",
        "Would an hour next week be possible, or the week after?",
        "I have two clients for whom your practice might be the better place.",
        "The board is looking for somebody who has done this before.",
        "There is a position at our clinic that you should know about before it is announced.",
        "I will be at the conference until Friday and could come to your side of the city.",
        "Thank you again for your talk; the part about endings stayed with me.",
    ];

    private static readonly string[] CameOf = [.. DemoInvitations.All.Select(each => each.Outcome?.CameOfIt).OfType<string>(), "A referral each way.", "Nothing yet.", "We meet again in autumn.", "An invitation to speak.", "A book that I wanted to read anyway."];

    private Random _random = new(Seed);

    /// <summary>All of them, in the order in which they came.</summary>
    public IEnumerable<PastInvitation> All()
    {
        _random = new(Seed);
        return Enumerable.Range(0, count).Select(number => Invitation(today.AddDays(-(int)((long)(count - 1 - number) * days / count))));
    }

    private PastInvitation Invitation(DateOnly received)
    {
        var person = Person();
        // Who asks again asks for much the same.
        var like = DemoInvitations.All[(OneIn(4) ? _random.Next(DemoInvitations.All.Count) : person) % DemoInvitations.All.Count];
        var facts = like.Facts(received) with
        {
            ReceivedOn = received,
            ProposedFor = OneIn(3) ? null : received.AddDays(_random.Next(2, 35)).ToDateTime(Pick(Times)),
            Available = Pick(Answer.Yes, Answer.Yes, Answer.Unsure, Answer.No),
            Guests = OneIn(12) ? _random.Next(2, 6) : 1,
        };
        var message = string.Join(' ', Enumerable.Range(0, _random.Next(0, 5)).Select(_ => Pick(Sentences)).Distinct());
        var notedAt = instant(received.ToDateTime(new(_random.Next(7, 21), _random.Next(60))));
        var noted = new PastInvitation(new(InventedPeople.Of(person), like.Via, Pick(Venues), message, facts), notedAt);
        return Decided(noted, facts, received.AddDays(Math.Max(0, _random.Next(-3, 9))));
    }

    private PastInvitation Decided(PastInvitation noted, InvitationFacts facts, DateOnly on)
    {
        if (on >= today || OneIn(60))
        {
            return noted;
        }

        var decision = Decide(TriageService.Assess(facts, Policy.Default, default).Verdict);
        var at = instant(on.ToDateTime(new(21, _random.Next(60))));
        var decided = noted with { Decided = (decision, OneIn(10) ? "Another time." : "", at) };
        var day = facts.ReferenceDay > on ? facts.ReferenceDay : on;
        return decision != Decision.Accepted || day >= today || OneIn(40) ? decided : decided with { Recorded = (Outcome(day), instant(day.ToDateTime(new(22, 15)))) };
    }

    private Decision Decide(Verdict verdict) => OneIn(15)
        ? Pick(Decision.Accepted, Decision.Declined, Decision.Redirected, Decision.Postponed)
        : verdict switch
        {
            Verdict.Accept => Decision.Accepted,
            Verdict.Reschedule => Decision.Postponed,
            Verdict.Consider => Pick(Decision.Accepted, Decision.Declined, Decision.Declined),
            Verdict.Redirect => Decision.Redirected,
            _ => Decision.Declined,
        };

    private Outcome Outcome(DateOnly day) => _random.Next(12) switch
    {
        0 => new() { Result = OutcomeResult.Cancelled, On = day, CancelledBy = Pick(CancelledBy.Me, CancelledBy.Them) },
        1 => new() { Result = OutcomeResult.NoShow, On = day, Hours = OneIn(2) ? Hours.From(1) : null },
        _ => new()
        {
            Result = OutcomeResult.Held,
            On = day,
            Hours = OneIn(2) ? Hours.FromHundredths(_random.Next(4, 20) * 25) : null,
            PaidBy = Pick(PaidBy.Me, PaidBy.Them, PaidBy.Split),
            BenefitMine = OneIn(8) ? null : _random.Next(1, 6),
            BenefitTheirs = OneIn(6) ? null : _random.Next(1, 6),
            CameOfIt = OneIn(3) ? Pick(CameOf) : null,
            PrivateNote = OneIn(10) ? "For me alone: rather not twice." : null,
        },
    };

    // Most ask once or twice, a few again and again.
    private int Person()
    {
        var people = Math.Max(1, count / 3);
        var share = _random.NextDouble();
        return (int)(people * share * (OneIn(3) ? share * share : 1));
    }

    private bool OneIn(int of) => _random.Next(of) == 0;

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];
}
