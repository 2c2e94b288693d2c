using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Rules;

/// <summary>The catalogue of conditions from which lunch types are made. A type lists them in this order.</summary>
public static class Conditions
{
    /// <summary>Both sides want to meet. Every type needs it: a professional lunch works only when both gain.</summary>
    public static readonly Condition Mutual = new()
    {
        Key = "mutual",
        Statement = _ => "You want to meet, too",
        IsMet = (facts, _) => facts.WantToMeet == Answer.Yes,
        Because = (facts, _) => Said(facts.WantToMeet),
    };

    /// <summary>The meal is one of these.</summary>
    public static Condition Meal(IReadOnlyList<Meal> anyOf) => new()
    {
        Key = "meal",
        Statement = _ => MealStatement(anyOf),
        IsMet = (facts, _) => anyOf.Contains(facts.Meal),
        Because = (facts, _) => FactCatalogue.Meal.In(facts)!.IfSo,
    };

    /// <summary>Each could refer clients to the other.</summary>
    public static readonly Condition ReferralSource = Fact("referralSource", "You could refer clients to each other", facts => facts.ReferralSource);

    /// <summary>They share an interest in the state of the profession.</summary>
    public static readonly Condition SharedInterest = Fact("sharedInterest", "You both care about the state of the profession", facts => facts.SharedInterest);

    /// <summary>They work in the same building.</summary>
    public static readonly Condition SameBuilding = Fact("sameBuilding", "They work in your building", facts => facts.SameBuilding);

    /// <summary>They worked side by side or became friends.</summary>
    public static readonly Condition EarlierTie = new()
    {
        Key = "earlierTie",
        Statement = _ => "You worked side by side or became friends",
        IsMet = (facts, _) => facts.WorkedAlongside || facts.Friendship,
        Because = (facts, _) => (facts.WorkedAlongside, facts.Friendship) switch
        {
            (true, true) => "You worked side by side and became friends",
            (true, false) => "You once worked side by side",
            (false, true) => "You admired each other and became friends",
            (false, false) => "No earlier tie noted",
        },
    };

    /// <summary>Last seen on or before the day that lies so many months before the reference day (the month's last day where it is shorter).</summary>
    /// <param name="months">The months; null takes the policy's.</param>
    public static Condition LongAgo(int? months = null) => new()
    {
        Key = "longAgo",
        Statement = policy => Phrase.Counted(months ?? policy.LongTimeMonths, "You last met {0} month ago or longer", "You last met {0} months ago or longer"),
        IsMet = (facts, policy) => facts.LastSeenOn <= facts.ReferenceDay.AddMonths(-(months ?? policy.LongTimeMonths)),
        Because = (facts, _) => facts.LastSeenOn is { } day ? new Phrase("You last met on {0}", day) : "When you last met isn’t noted",
        TurnsAround = (fact, facts, policy) => LongAgoTurns(fact, facts, months ?? policy.LongTimeMonths),
    };

    /// <summary>Their field is one of these.</summary>
    public static Condition Field(params IReadOnlyList<Field> anyOf) => new()
    {
        Key = "field",
        Statement = _ => anyOf is [Facts.Field.Same] ? "They work in your field" : "Their field is yours or a related one",
        IsMet = (facts, _) => anyOf.Contains(facts.Field),
        Because = (facts, _) => facts.Field switch
        {
            Facts.Field.Same => "Theirs is the same",
            Facts.Field.Related => "Theirs is a related one",
            _ => "Another field, or not noted",
        },
    };

    /// <summary>Their standing in the profession's leadership is one of these.</summary>
    public static Condition Leadership(params IReadOnlyList<Leadership> anyOf) => new()
    {
        Key = "leadership",
        Statement = _ => "They have interest, authority or power in its leadership",
        IsMet = (facts, _) => anyOf.Contains(facts.Leadership),
        Because = (facts, _) => facts.Leadership switch
        {
            Facts.Leadership.Interest => "They have an interest in it",
            Facts.Leadership.Authority => "They have authority in it",
            Facts.Leadership.Power => "They have power in it",
            _ => "No standing noted",
        },
    };

    /// <summary>They met at an event of one of these kinds.</summary>
    public static Condition MetAtEvent(params IReadOnlyList<EventKind> kinds) => new()
    {
        Key = "metAtEvent",
        Statement = _ => "You met at a conference or workshop",
        IsMet = (facts, _) => facts.MetAtEvent is { } met && kinds.Contains(met.Kind),
        Because = (facts, _) => facts.MetAtEvent?.Kind switch
        {
            EventKind.Conference => "At a conference",
            EventKind.Workshop => "At a workshop",
            EventKind.Other => "At another kind of event",
            _ => "No event noted",
        },
    };

    /// <summary>They met at an event on the reference day or at most so many days before it.</summary>
    /// <param name="days">The days; null takes the policy's.</param>
    public static Condition JustMet(int? days = null) => new()
    {
        Key = "justMet",
        Statement = policy => Phrase.Counted(days ?? policy.JustMetDays, "That was no more than {0} day before", "That was no more than {0} days before"),
        IsMet = (facts, policy) => facts.MetAtEvent is { } met && facts.ReferenceDay.DayNumber - met.On.DayNumber is var ago && ago >= 0 && ago <= (days ?? policy.JustMetDays),
        Because = (facts, _) => facts.MetAtEvent is { } met ? new Phrase("It was on {0}", met.On) : "No event noted",
        TurnsAround = (fact, facts, policy) => JustMetTurns(fact, facts, days ?? policy.JustMetDays),
    };

    /// <summary>They were drawn to each other there.</summary>
    public static readonly Condition Spark = new()
    {
        Key = "spark",
        Statement = _ => "Something sparked between you",
        IsMet = (facts, _) => facts.MetAtEvent is { Spark: true },
        Because = (facts, _) => facts.MetAtEvent is { Spark: true } ? "It did" : "Not noted",
    };

    /// <summary>Their organisation is interested in hiring the owner for one of these.</summary>
    public static Condition Hiring(params IReadOnlyList<HiringFor> anyOf) => new()
    {
        Key = "hiring",
        Statement = _ => "Their organisation is interested in hiring you",
        IsMet = (facts, _) => anyOf.Contains(facts.HiringFor),
        Because = (facts, _) => facts.HiringFor switch
        {
            HiringFor.Training => "For training",
            HiringFor.Consulting => "For consulting",
            HiringFor.Coaching => "For coaching",
            _ => "Not noted",
        },
    };

    /// <summary>They once worked side by side.</summary>
    public static readonly Condition WorkedAlongside = Fact("workedAlongside", "You once worked side by side", facts => facts.WorkedAlongside);

    /// <summary>They admired each other and became friends.</summary>
    public static readonly Condition Friendship = Fact("friendship", "You admired each other and became friends", facts => facts.Friendship);

    /// <summary>The owner knows them in one of these ways.</summary>
    public static Condition Acquaintance(params IReadOnlyList<Acquaintance> anyOf) => new()
    {
        Key = "acquaintance",
        Statement = _ => anyOf is [Facts.Acquaintance.Stranger] ? "You have never met" : "You know them",
        IsMet = (facts, _) => anyOf.Contains(facts.Acquaintance),
        Because = (facts, _) => facts.Acquaintance switch
        {
            Facts.Acquaintance.Stranger => "They are a stranger to you",
            Facts.Acquaintance.Introduced => "Somebody whom you both know introduced you",
            Facts.Acquaintance.OnlineOnly => "You know each other online",
            _ => "You have met in person",
        },
    };

    /// <summary>The inviter means to pay.</summary>
    public static readonly Condition InviterPays = new()
    {
        Key = "inviterPays",
        Statement = _ => "They clearly offer to pay",
        IsMet = (facts, _) => facts.InviterPays == Answer.Yes,
        Because = (facts, _) => Said(facts.InviterPays),
    };

    /// <summary>The owner would meet no more people than this.</summary>
    public static Condition Guests(int atMost) => new()
    {
        Key = "guests",
        Statement = _ => Phrase.Counted(atMost, "You would meet one person", "You would meet at most {0} people"),
        IsMet = (facts, _) => facts.Guests <= atMost,
        Because = (facts, _) => Phrase.Counted(facts.Guests, "It is one person", "They are {0} people"),
    };

    internal static Phrase Said(Answer answer) => answer switch
    {
        Answer.Yes => "You said yes",
        Answer.No => "You said no",
        _ => "You’re unsure",
    };

    private static Condition Fact(string key, string statement, Func<InvitationFacts, bool> holds) => new()
    {
        Key = key,
        Statement = _ => statement,
        IsMet = (facts, _) => holds(facts),
        Because = (facts, _) => holds(facts) ? "You said so" : "Not noted",
    };

    private static Phrase MealStatement(IReadOnlyList<Meal> anyOf) => anyOf switch
    {
        { Count: 4 } => "Any meal will do",
        [Facts.Meal.Lunch] => "It is a lunch",
        [Facts.Meal.Breakfast, Facts.Meal.Lunch] => "It is a breakfast or lunch",
        _ => "It is one of the meals for this kind",
    };

    private static IEnumerable<DateOnly> LongAgoTurns(DayFact fact, InvitationFacts facts, int months)
    {
        if (fact == FactCatalogue.LastSeenOn)
        {
            var edge = facts.ReferenceDay.AddMonths(-months);
            return [edge, edge.AddDays(1)];
        }

        // Months of unequal length: the first reference day that makes it long ago lies within four days after the same day so many months on.
        return fact == FactCatalogue.ProposedFor && facts.LastSeenOn is { } seen
            ? Enumerable.Range(-1, 6).Select(seen.AddMonths(months).AddDays)
            : [];
    }

    private static IEnumerable<DateOnly> JustMetTurns(DayFact fact, InvitationFacts facts, int days)
    {
        if (facts.MetAtEvent is not { } met)
        {
            return [];
        }

        if (fact == FactCatalogue.EventDay)
        {
            return [facts.ReferenceDay, facts.ReferenceDay.AddDays(-days), facts.ReferenceDay.AddDays(-days - 1)];
        }

        return fact == FactCatalogue.ProposedFor ? [met.On, met.On.AddDays(days), met.On.AddDays(days + 1)] : [];
    }
}
