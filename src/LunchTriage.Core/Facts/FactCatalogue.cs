using System.Globalization;

namespace LunchTriage.Core.Facts;

/// <summary>All facts, with the words in which they are asked and told. A further fact is a property of <see cref="InvitationFacts"/> and an entry here.</summary>
public static class FactCatalogue
{
    /// <summary>The meal offered.</summary>
    public static readonly ChoiceFact Meal = new ChoiceFact<Meal>(facts => facts.Meal, (facts, value) => facts with { Meal = value },
        Of(Facts.Meal.Breakfast, "Breakfast", "It is a breakfast"),
        Of(Facts.Meal.Lunch, "Lunch", "It is a lunch"),
        Of(Facts.Meal.Coffee, "Coffee", "It is a coffee"),
        Of(Facts.Meal.Dinner, "Dinner", "It is a dinner"))
    { Path = "meal", Question = "Which meal?", Label = "Meal", IsActionable = true };

    /// <summary>How the owner knows the inviter.</summary>
    public static readonly ChoiceFact Acquaintance = new ChoiceFact<Acquaintance>(facts => facts.Acquaintance, (facts, value) => facts with { Acquaintance = value },
        Of(Facts.Acquaintance.Stranger, "We never met", "You had never met", "Unknown to you"),
        Of(Facts.Acquaintance.Introduced, "Somebody introduced us", "Somebody whom you both know had introduced you", "Someone you both know"),
        Of(Facts.Acquaintance.OnlineOnly, "Only online", "You knew each other online only", "Letters, mail, social media"),
        Of(Facts.Acquaintance.MetInPerson, "We met in person", "You had met in person", "Once is enough"))
    { Path = "acquaintance", Question = "How do you know them?", Label = "How you know them", IsRequired = true };

    /// <summary>The owner asked for, or expected, the invitation.</summary>
    public static readonly ChoiceFact Solicited = Statement("solicited", "I asked for this, or expected it", "You asked for it",
        facts => facts.Solicited, (facts, value) => facts with { Solicited = value }, "You had asked for it, or expected it", "You hadn’t asked for it");

    /// <summary>The owner would want this meeting too.</summary>
    public static readonly ChoiceFact WantToMeet = Answered("wantToMeet", "Would you want to meet, too?", "You want to meet",
        facts => facts.WantToMeet, (facts, value) => facts with { WantToMeet = value },
        "You want to meet, too", "You don’t want to meet", "You are unsure whether you want to meet");

    /// <summary>They mainly want to learn from the owner.</summary>
    public static readonly ChoiceFact SeeksAdvice = Statement("seeksAdvice", "They mainly want to learn from me", "They seek advice",
        facts => facts.SeeksAdvice, (facts, value) => facts with { SeeksAdvice = value }, "They mainly wanted to learn from you", "They wanted more than to learn from you");

    /// <summary>Each could refer clients to the other.</summary>
    public static readonly ChoiceFact ReferralSource = Statement("referralSource", "Each of us could refer clients to the other", "Referrals",
        facts => facts.ReferralSource, (facts, value) => facts with { ReferralSource = value }, "Each of you could refer clients to the other", "You couldn’t refer clients to each other", "A psychiatrist, for example");

    /// <summary>They once worked side by side.</summary>
    public static readonly ChoiceFact WorkedAlongside = Statement("workedAlongside", "We once worked side by side", "Worked side by side",
        facts => facts.WorkedAlongside, (facts, value) => facts with { WorkedAlongside = value }, "You had once worked side by side", "You had never worked side by side");

    /// <summary>They admired each other and became friends.</summary>
    public static readonly ChoiceFact Friendship = Statement("friendship", "We admired each other and became friends", "Friendship",
        facts => facts.Friendship, (facts, value) => facts with { Friendship = value }, "You had become friends", "You had never become friends");

    /// <summary>When they last met in person.</summary>
    public static readonly DayFact LastSeenOn = new()
    {
        Path = "lastSeenOn",
        Question = "When did you last meet in person?",
        Hint = "An estimate will do.",
        Label = "Last met",
        Day = facts => facts.LastSeenOn,
        With = (facts, day) => facts with { LastSeenOn = day },
        Earliest = _ => InvitationFacts.EarliestDay,
        Latest = facts => facts.ReferenceDay,
        CanMove = _ => true,
        Value = facts => Iso(facts.LastSeenOn),
        IfOn = day => new("You had last met on {0}", day),
    };

    /// <summary>The inviter's field beside the owner's.</summary>
    public static readonly ChoiceFact Field = new ChoiceFact<Field>(facts => facts.Field, (facts, value) => facts with { Field = value },
        Of(Facts.Field.Same, "Same", "They worked in your field"),
        Of(Facts.Field.Related, "Related", "They worked in a related field"),
        Of(Facts.Field.Other, "Other", "Their field had nothing to do with yours"))
    { Path = "field", Question = "Their field, beside yours", Label = "Their field" };

    /// <summary>They share an interest in the state of the profession.</summary>
    public static readonly ChoiceFact SharedInterest = Statement("sharedInterest", "We both care about the state of the profession", "Shared interest",
        facts => facts.SharedInterest, (facts, value) => facts with { SharedInterest = value }, "You both cared about the state of the profession", "You didn’t share an interest in the state of the profession");

    /// <summary>The inviter's standing in the profession's leadership.</summary>
    public static readonly ChoiceFact Leadership = new ChoiceFact<Leadership>(facts => facts.Leadership, (facts, value) => facts with { Leadership = value },
        Of(Facts.Leadership.None, "None", "They had no standing in the profession’s leadership"),
        Of(Facts.Leadership.Interest, "Interest", "They were interested in leading the profession"),
        Of(Facts.Leadership.Authority, "Authority", "They had authority in the profession"),
        Of(Facts.Leadership.Power, "Power", "They had power in the profession"))
    { Path = "leadership", Question = "Their standing in its leadership", Label = "Leadership" };

    /// <summary>The kind of event at which they met.</summary>
    public static readonly ChoiceFact EventKind = new ChoiceFact<EventKind>(facts => facts.MetAtEvent?.Kind, (facts, value) => facts with { MetAtEvent = facts.MetAtEvent! with { Kind = value } },
        Of(Facts.EventKind.Conference, "Conference", "You had met at a conference"),
        Of(Facts.EventKind.Workshop, "Workshop", "You had met at a workshop"),
        Of(Facts.EventKind.Other, "Other", "You had met elsewhere than at a conference or workshop"))
    { Path = "metAtEvent.kind", Question = "Where?", Label = "Met at an event", IsRequired = true };

    /// <summary>The day on which they met at an event.</summary>
    public static readonly DayFact EventDay = new()
    {
        Path = "metAtEvent.on",
        Question = "On which day?",
        Label = "Day of the event",
        IsRequired = true,
        Day = facts => facts.MetAtEvent?.On,
        With = (facts, day) => facts with { MetAtEvent = facts.MetAtEvent! with { On = day } },
        Earliest = _ => InvitationFacts.EarliestDay,
        Latest = facts => facts.ReferenceDay,
        CanMove = facts => facts.MetAtEvent is not null,
        Value = facts => Iso(facts.MetAtEvent?.On),
        IfOn = day => new("You had met there on {0}", day),
    };

    /// <summary>They were drawn to each other at the event.</summary>
    public static readonly ChoiceFact Spark = Statement("metAtEvent.spark", "Something sparked", "Spark",
        facts => facts.MetAtEvent?.Spark, (facts, value) => facts with { MetAtEvent = facts.MetAtEvent! with { Spark = value } },
        "Something had sparked between you", "Nothing had sparked between you", "You were drawn to each other, or one of you said something interesting");

    /// <summary>The owner is presenting that day.</summary>
    public static readonly ChoiceFact PresentingThatDay = Statement("presentingThatDay", "I am presenting at an event that day", "You present that day",
        facts => facts.PresentingThatDay, (facts, value) => facts with { PresentingThatDay = value }, "You are presenting that day", "You aren’t presenting that day", isActionable: true);

    /// <summary>They work in the same building.</summary>
    public static readonly ChoiceFact SameBuilding = Statement("sameBuilding", "They work in my building", "Same building",
        facts => facts.SameBuilding, (facts, value) => facts with { SameBuilding = value }, "They worked in your building", "They worked in another building");

    /// <summary>What the inviter's organisation may hire the owner for.</summary>
    public static readonly ChoiceFact HiringFor = new ChoiceFact<HiringFor>(facts => facts.HiringFor, (facts, value) => facts with { HiringFor = value },
        Of(Facts.HiringFor.None, "Nothing", "They didn’t want to hire you"),
        Of(Facts.HiringFor.Training, "Training", "They wanted to hire you for training"),
        Of(Facts.HiringFor.Consulting, "Consulting", "They wanted to hire you for consulting"),
        Of(Facts.HiringFor.Coaching, "Coaching", "They wanted to hire you for coaching"))
    { Path = "hiringFor", Question = "What for?", Label = "Hiring you for" };

    /// <summary>The inviter means to pay.</summary>
    public static readonly ChoiceFact InviterPays = Answered("inviterPays", "Do they mean to pay?", "They mean to pay",
        facts => facts.InviterPays, (facts, value) => facts with { InviterPays = value },
        "They clearly offer to pay", "They don’t mean to pay", "It is open who pays");

    /// <summary>The owner is free at the proposed time.</summary>
    public static readonly ChoiceFact Available = Answered("available", "Are you free that day?", "You are free",
        facts => facts.Available, (facts, value) => facts with { Available = value },
        "You are free that day", "You aren’t free that day", "You aren’t sure that you are free");

    /// <summary>When the meal would be.</summary>
    public static readonly DayFact ProposedFor = new()
    {
        Path = "proposedFor",
        Question = "When would it be?",
        Label = "Proposed for",
        IsActionable = true,
        Day = facts => facts.ProposedFor is { } proposed ? DateOnly.FromDateTime(proposed) : null,
        With = (facts, day) => facts with { ProposedFor = day.ToDateTime(TimeOnly.FromDateTime(facts.ProposedFor!.Value)) },
        Earliest = facts => Max(facts.ReceivedOn, facts.LastSeenOn, facts.MetAtEvent?.On),
        Latest = _ => InvitationFacts.LatestDay,
        CanMove = facts => facts.ProposedFor is not null,
        Value = facts => facts.ProposedFor?.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) ?? "",
        IfOn = day => new("It moves to {0}", day),
    };

    /// <summary>All facts that have a few values or a day. Those that somebody can still act on stand first, in the order in which one would.</summary>
    public static IReadOnlyList<Fact> All { get; } =
    [
        InviterPays, Available, Meal, ProposedFor, PresentingThatDay, WantToMeet,
        Acquaintance, Solicited, SeeksAdvice, ReferralSource, WorkedAlongside, Friendship, LastSeenOn, Field, SharedInterest, Leadership,
        EventKind, EventDay, Spark, SameBuilding, HiringFor,
    ];

    private static readonly Dictionary<string, Fact> ByPath = All.ToDictionary(fact => fact.Path);

    /// <summary>The fact of a path; null where there is none (any more).</summary>
    public static Fact? Find(string path) => ByPath.GetValueOrDefault(path);

    private static (T, Choice) Of<T>(T value, string word, string ifSo, string? hint = null) where T : struct, Enum =>
        (value, new Choice(JsonName.Of(value), word, ifSo, Optional(hint)));

    private static ChoiceFact<Answer> Answered(string path, string question, string label, Func<InvitationFacts, Answer?> get, Func<InvitationFacts, Answer, InvitationFacts> set, string ifYes, string ifNo, string ifUnsure) =>
        new(get, set, Of(Answer.Yes, "Yes", ifYes), Of(Answer.No, "No", ifNo), Of(Answer.Unsure, "Unsure", ifUnsure))
        { Path = path, Question = question, Label = label, IsActionable = true };

    private static ChoiceFact<bool> Statement(string path, string question, string label, Func<InvitationFacts, bool?> get, Func<InvitationFacts, bool, InvitationFacts> set, string ifTrue, string ifFalse, string? hint = null, bool isActionable = false) =>
        new(get, set, (true, new Choice("true", "Yes", ifTrue)), (false, new Choice("false", "No", ifFalse)))
        { Path = path, Question = question, Label = label, Hint = Optional(hint), IsActionable = isActionable };

    // A null string would become an empty phrase, not none.
    private static Phrase? Optional(string? words) => words is null ? default(Phrase?) : new Phrase(words);

    private static DateOnly Max(DateOnly first, params ReadOnlySpan<DateOnly?> others)
    {
        foreach (var other in others)
        {
            first = other > first ? other.Value : first;
        }

        return first;
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
