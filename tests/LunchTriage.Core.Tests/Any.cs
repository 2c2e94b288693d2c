using CsCheck;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Tests;

/// <summary>Generated facts and policies: all facts, days near every edge and far from it, months of every length.</summary>
internal static class Any
{
    private static readonly LunchType FormerClient = new("formerClient", [Meal.Lunch, Meal.Coffee],
        Conditions.WorkedAlongside,
        Conditions.Acquaintance(Acquaintance.MetInPerson, Acquaintance.OnlineOnly),
        Conditions.InviterPays,
        Conditions.Guests(2))
    {
        Name = "Former client",
        Who = "Somebody who came back.",
        Why = "They refer others.",
        WhenItMatches = "A former client pays.",
    };

    private static readonly LunchType[] AllTypes = [.. PreferredTypes.All, FormerClient];

    private static readonly Gen<DateOnly> Received = Gen.OneOf(
        Gen.OneOf(new DateOnly(2024, 2, 29), new(2025, 2, 28), new(2025, 3, 1), new(2026, 3, 31), new(2026, 4, 30), new(2025, 12, 31), new(2026, 1, 1), InvitationFacts.EarliestDay, InvitationFacts.LatestDay),
        Gen.Int[new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2060, 1, 1).DayNumber].Select(DateOnly.FromDayNumber));

    public static readonly Gen<Policy> Policy =
        from longTimeMonths in Gen.OneOf(Gen.OneOf(1, 12, 240), Gen.Int[1, 240])
        from justMetDays in Gen.OneOf(Gen.OneOf(1, 60, 365), Gen.Int[1, 365])
        from lunchWhilePresenting in Gen.Bool
        from paidColdCall in Gen.Enum<PaidColdCall>()
        from types in Gen.OneOf(Gen.Const(PreferredTypes.All), Gen.Shuffle(AllTypes, 0, AllTypes.Length).Select(chosen => (IReadOnlyList<LunchType>)chosen))
        select Core.Policies.Policy.Default with
        {
            LongTimeMonths = longTimeMonths,
            JustMetDays = justMetDays,
            LunchWhilePresenting = lunchWhilePresenting,
            PaidColdCall = paidColdCall,
            Types = types,
        };

    /// <summary>Valid facts, and a policy around whose edges their days lie.</summary>
    public static readonly Gen<(InvitationFacts Facts, Policy Policy)> Case = Policy.SelectMany(policy => FactsNear(policy).Select(facts => (facts, policy)));

    private static Gen<InvitationFacts> FactsNear(Policy policy) =>
        from received in Received
        from proposed in Gen.OneOf(Gen.Const(default(DateTime?)), ProposedNear(received))
        let reference = proposed is { } day ? DateOnly.FromDateTime(day) : received
        from lastSeenOn in Gen.OneOf(Gen.Const(default(DateOnly?)), DayNear(reference.AddMonths(-policy.LongTimeMonths), reference), DayBefore(reference))
        from metOn in Gen.OneOf(Gen.Const(default(DateOnly?)), DayNear(reference.AddDays(-policy.JustMetDays), reference), DayBefore(reference))
        from kind in Gen.Enum<EventKind>()
        from statements in Gen.Bool.Array[9]
        from meal in Gen.Enum<Meal>()
        from acquaintance in Gen.Enum<Acquaintance>()
        from answers in Gen.Enum<Answer>().Array[3]
        from field in Gen.Enum<Field>()
        from leadership in Gen.Enum<Leadership>()
        from hiringFor in Gen.Enum<HiringFor>()
        from guests in Gen.Int[1, 4]
        select new InvitationFacts
        {
            ReceivedOn = received,
            ProposedFor = proposed,
            LastSeenOn = lastSeenOn,
            MetAtEvent = metOn is { } eventDay ? new(kind, eventDay, statements[0]) : null,
            Solicited = statements[1],
            SeeksAdvice = statements[2],
            ReferralSource = statements[3],
            WorkedAlongside = statements[4],
            Friendship = statements[5],
            SharedInterest = statements[6],
            PresentingThatDay = statements[7],
            SameBuilding = statements[8],
            Meal = meal,
            Acquaintance = acquaintance,
            WantToMeet = answers[0],
            InviterPays = answers[1],
            Available = answers[2],
            Field = field,
            Leadership = leadership,
            HiringFor = hiringFor,
            Guests = guests,
        };

    private static Gen<DateTime?> ProposedNear(DateOnly received) =>
        from ahead in Gen.OneOf(Gen.Int[0, 40], Gen.Int[0, 900], Gen.Int[-30, -1])
        from minutes in Gen.Int[0, (24 * 60) - 1]
        select (DateTime?)Clipped(received.DayNumber + ahead, InvitationFacts.LatestDay).ToDateTime(new TimeOnly(minutes / 60, minutes % 60));

    private static Gen<DateOnly?> DayNear(DateOnly edge, DateOnly latest) => Gen.Int[-2, 2].Select(off => (DateOnly?)Clipped(edge.DayNumber + off, latest));

    private static Gen<DateOnly?> DayBefore(DateOnly latest) =>
        Gen.OneOf(Gen.Int[0, 5], Gen.Int[0, 1000], Gen.Int[0, 8000]).Select(back => (DateOnly?)Clipped(latest.DayNumber - back, latest));

    private static DateOnly Clipped(int dayNumber, DateOnly latest) =>
        DateOnly.FromDayNumber(Math.Clamp(dayNumber, InvitationFacts.EarliestDay.DayNumber, latest.DayNumber));
}
