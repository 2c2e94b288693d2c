using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Demo;

/// <summary>A year and a half of an invented psychotherapist's invitations. Nobody in it exists.</summary>
internal static class DemoInvitations
{
    public static IReadOnlyList<DemoInvitation> All { get; } =
    [
        // this month
        new(1, new("Fatima Benhaddou-Kerr", "fatima@example.org", "", "Teacher"), _ => Stranger with { SeeksAdvice = true })
        { Message = "I found your practice online and would love to pick up some advice on getting licensed. Could we have lunch one day soon? I am happy to come to you." },
        new(6, new("Milo Castellanos-Reed", "", "", "Social worker"), _ => Stranger with { Acquaintance = Acquaintance.Introduced })
        { Via = ReceivedVia.Phone, Message = "Hannah says that we should know each other." },
        new(12, new("Hannah Oyelaran-Beck", "hannah@example.org", "State association", "President-elect"), _ => Peer(Leadership.Power) with { Available = Answer.Yes })
        { InDays = 21, Venue = "The Old Granary", Decision = Decision.Accepted, Message = "The licensing bill comes up in spring. I would value an hour with you before the board meets." },
        new(19, new("Rupert Coldstream-Vale", "", "", "Counsellor"), _ => Known with { Meal = Meal.Dinner, WantToMeet = Answer.No })
        { Via = ReceivedVia.SocialMedia, Decision = Decision.Declined },
        new(28, new("김서연", "", "Third floor", "Speech therapist"), _ => Known with { SameBuilding = true, Field = Field.Related, Available = Answer.Yes })
        {
            Via = ReceivedVia.InPerson, InDays = 23, Venue = "Café Morgenrot", Decision = Decision.Accepted,
            Learned = facts => facts with { WantToMeet = Answer.Yes },
        },
        new(42, new("Tilda Nordahl-Iyer", "tilda@example.com", "Nordahl Marketing", "Marketing"), _ => Stranger with { WantToMeet = Answer.No })
        { InDays = 10, Decision = Decision.Redirected },
        new(54, new("Samuel Adeyinka-Ross", "s.adeyinka@example.org", "County hospital", "Psychiatrist"), _ => Referral with { Available = Answer.Yes })
        { InDays = 14, Venue = "Hospital canteen", Decision = Decision.Accepted, Outcome = Held(3, 4, 5, PaidBy.Split, "Two referrals each way by November.") },
        new(66, new("Eleanor Fitzgerald-Mbeki", "", "", "Life coach"), _ => Stranger with { SeeksAdvice = true }) { Decision = Decision.Redirected },
        new(75, new("Cornelius Baptiste-Wren", "", "Ethics committee", "Psychologist"), _ => Peer(Leadership.Interest))
        { InDays = 18, Decision = Decision.Declined, DecisionNote = "The week of the audit. Another time." },
        new(83, new("Zeynep Ardıç-Holm", "zeynep@example.org", "", "Newly licensed"), _ => Stranger with { SeeksAdvice = true, InviterPays = Answer.No }) { Decision = Decision.Redirected },
        // late summer
        new(96, new("Howard Pemberly-Nash", "h.pemberly@example.edu", "University", "Lecturer"), _ => Known with { Acquaintance = Acquaintance.OnlineOnly, SeeksAdvice = true })
        { Decision = Decision.Redirected },
        new(105, new("Vera Lindqvist-Amadi", "", "", "Therapist"), _ => Known with { Acquaintance = Acquaintance.OnlineOnly, Meal = Meal.Coffee, Field = Field.Same })
        { Via = ReceivedVia.SocialMedia, At = new(15, 0), InDays = 12, Decision = Decision.Redirected, DecisionNote = "We will meet at the autumn conference." },
        new(131, new("نور الحسيني", "noor@example.org", "", "Psychologist"), day => Reconnect(day, yearsAgo: 3) with { Friendship = true, Meal = Meal.Dinner })
        { InDays = 21, At = new(19, 0), Venue = "Damascus Gate", Decision = Decision.Accepted, Outcome = Held(3.5m, 5, 5, PaidBy.Split, "We will write the workshop together.", "She is thinking of moving back.") },
        new(140, new("Stefan Grün-Okafor", "stefan@example.com", "Table Talk", "Podcast host"), _ => Stranger) { Decision = Decision.Redirected },
        new(153, new("Leila Farahmand-Ost", "", "", "Therapist"), _ => Known with { Acquaintance = Acquaintance.OnlineOnly }) { InDays = 9, Decision = Decision.Declined },
        new(162, new("Graham Ostrander-Pike", "graham@example.com", "Mindful Metrics", "Wellness start-up"), _ => Stranger with { InviterPays = Answer.No })
        { InDays = 15, Decision = Decision.Accepted, DecisionNote = "He was so friendly on the phone.", Outcome = Held(3, 1, 5, PaidBy.Me, null, "Ninety minutes of pitch. I paid.") },
        new(173, new("Анастасія Мельник", "a.melnyk@example.org", "Association board", "Psychotherapist"), _ => Peer(Leadership.Authority) with { Available = Answer.Yes })
        { InDays = 12, Decision = Decision.Accepted, Outcome = new() { Result = OutcomeResult.Cancelled, On = default, CancelledBy = CancelledBy.Them } },
        // spring
        new(182, new("Ben Tillotson-Yeo", "ben@example.edu", "", "Graduate student"), _ => Stranger with { Meal = Meal.Coffee, SeeksAdvice = true, InviterPays = Answer.No }) { Decision = Decision.Redirected },
        new(195, new("Joanna Kwiatkowska", "j.kwiatkowska@example.org", "Harbour Street Schools", "Head of support"), _ => Stranger with { Acquaintance = Acquaintance.Introduced, Meal = Meal.Breakfast, HiringFor = HiringFor.Training, WantToMeet = Answer.Yes, InviterPays = Answer.Yes, Available = Answer.Yes, Guests = 3 })
        { InDays = 15, At = new(8, 0), Venue = "Harbour Street", Decision = Decision.Accepted, Outcome = Held(2.5m, 5, 4, PaidBy.Them, "Four training days, signed in July.") },
        new(202, new("Yusuf Karaca-Clarke", "y.karaca@example.com", "Insurance network", "Contracts"), _ => Stranger with { InviterPays = Answer.Yes }) { InDays = 11, Decision = Decision.Declined },
        new(217, new("Людмила Коваленко", "", "", "Family therapist"), day => JustMet(day, EventKind.Conference, daysBefore: 2) with { PresentingThatDay = true })
        { Via = ReceivedVia.InPerson, InDays = 3, Venue = "Conference hotel", Decision = Decision.Postponed },
        new(229, new("Marcus Ettinger-Lowe", "", "", "Career changer"), _ => Stranger with { SeeksAdvice = true }) { Decision = Decision.Redirected },
        new(239, new("Nadia Szabó", "nadia@example.org", "Elm Grove School", "School counsellor"), _ => Stranger with { Acquaintance = Acquaintance.Introduced, WantToMeet = Answer.Yes, Field = Field.Related })
        { InDays = 17, Decision = Decision.Accepted, Outcome = Held(3.5m, 2, 4, PaidBy.Me) },
        new(252, new("Piers Halvorsen", "", "", "Consultant"), _ => Known with { Meal = Meal.Dinner, WantToMeet = Answer.No }) { Decision = Decision.Declined },
        new(257, new("Rosalind Achterberg", "", "Second floor", "Dietitian"), _ => Known with { SameBuilding = true, Field = Field.Related, WantToMeet = Answer.Yes, Available = Answer.Yes })
        { Via = ReceivedVia.InPerson, InDays = 14, Decision = Decision.Accepted, Outcome = Held(2, 3, 4, PaidBy.Split) },
        new(264, new("Chiara Montelupo", "chiara@example.com", "", "Life coach"), _ => Stranger) { Decision = Decision.Redirected },
        // winter
        new(278, new("Ελένη Παππά", "e.pappa@example.org", "Own practice", "Psychiatrist"), _ => Referral with { Available = Answer.Yes })
        { InDays = 13, Decision = Decision.Accepted, Outcome = Held(3, 5, 5, PaidBy.Split, "We refer to each other since.") },
        new(286, new("Oluwaseun Brandt", "", "", "Graduate student"), _ => Stranger with { Meal = Meal.Coffee, SeeksAdvice = true }) { Decision = Decision.Redirected },
        new(294, new("Dana Ferreira-Kolb", "dana@example.com", "CareDesk", "Practice software"), _ => Stranger with { InviterPays = Answer.Yes }) { InDays = 8, Decision = Decision.Declined },
        new(301, new("佐藤 美緒", "mio.sato@example.org", "", "Trauma therapist"), day => JustMet(day, EventKind.Workshop, daysBefore: 9) with { Available = Answer.Yes })
        { InDays = 14, Decision = Decision.Accepted, Outcome = Held(2.5m, 4, 5, PaidBy.Them, "She sends her thesis.") },
        new(314, new("Kelvin Amsterdam-Moore", "", "BrightPath", "Coaching start-up"), _ => Stranger with { InviterPays = Answer.No }) { Decision = Decision.Redirected },
        new(320, new("Tomasz Wiśniewski-Rao", "tomasz@example.org", "Lindenhof clinic", "Psychologist"), day => Reconnect(day, yearsAgo: 2) with { Available = Answer.Yes })
        { InDays = 14, Decision = Decision.Accepted, Outcome = Held(3, 5, 4, PaidBy.Split, "Good to laugh again.") },
        // the year before
        new(345, new("Astrid Vinterberg", "", "", "Hypnotherapist"), _ => Stranger with { SeeksAdvice = true }) { Decision = Decision.Redirected },
        new(362, new("Ottoline Greaves", "o.greaves@example.org", "Greaves & Partners", "Lawyer"), _ => Known with { WantToMeet = Answer.Yes, Available = Answer.No })
        { InDays = 6, Decision = Decision.Postponed },
        new(388, new("Bilal Haddad-Moreau", "bilal@example.org", "City council", "Youth services"), _ => Stranger with { HiringFor = HiringFor.Consulting, WantToMeet = Answer.Yes, InviterPays = Answer.Yes, Available = Answer.Yes })
        { InDays = 12, Decision = Decision.Accepted, Outcome = Held(4, 4, 5, PaidBy.Them, "An advisory mandate, two days a month.") },
        new(409, new("Ingeborg Sandvik", "", "Lindenhof clinic", "Nurse"), day => Reconnect(day, yearsAgo: 5) with { Friendship = true })
        { InDays = 16, Decision = Decision.Accepted, Outcome = Held(3.5m, 5, 5, PaidBy.Me) },
        new(431, new("Desmond Achebe-Laurent", "", "", "Author"), _ => Stranger with { InviterPays = Answer.Yes, WantToMeet = Answer.Yes })
        { InDays = 9, Decision = Decision.Accepted, Outcome = new() { Result = OutcomeResult.NoShow, On = default, Hours = Hours.From(1.5m), PrivateNote = "Waited forty minutes." } },
        new(455, new("Florence Okonkwo-Hart", "", "", "Graduate student"), _ => Stranger with { SeeksAdvice = true, Meal = Meal.Coffee }) { Decision = Decision.Redirected },
        new(470, new("Matthias Engelhardt", "m.engelhardt@example.org", "University", "Supervisor"), _ => Peer(Leadership.Authority) with { Available = Answer.Yes })
        { InDays = 20, Decision = Decision.Accepted, Outcome = Held(3, 4, 4, PaidBy.Split, "A seat in the curriculum group.") },
        new(494, new("Priya Raghunathan", "", "", "Art therapist"), day => JustMet(day, EventKind.Conference, daysBefore: 20) with { Available = Answer.Yes })
        { InDays = 12, Decision = Decision.Accepted, Outcome = Held(3, 4, 3, PaidBy.Them) },
        new(511, new("Gregor Tannhäuser", "gregor@example.com", "Tannhäuser Capital", "Investor"), _ => Stranger with { InviterPays = Answer.Yes }) { InDays = 14, Decision = Decision.Declined },
        new(530, new("Simone Dupont-Achieng", "", "Third floor", "Physiotherapist"), _ => Known with { SameBuilding = true, Field = Field.Related, WantToMeet = Answer.Yes, Available = Answer.Yes })
        { Via = ReceivedVia.InPerson, InDays = 7, Decision = Decision.Accepted, Outcome = Held(2.5m, 3, 3, PaidBy.Split) },
        new(544, new("Lorenzo Bianchi-Osei", "", "", "Blogger"), _ => Stranger) { Decision = Decision.Redirected },
    ];

    private static InvitationFacts Stranger => new() { Acquaintance = Acquaintance.Stranger, ReceivedOn = default };

    private static InvitationFacts Known => Stranger with { Acquaintance = Acquaintance.MetInPerson };

    private static InvitationFacts Referral => Stranger with { Acquaintance = Acquaintance.Introduced, ReferralSource = true, WantToMeet = Answer.Yes, Field = Field.Related };

    private static InvitationFacts Peer(Leadership leadership) => Known with { Field = Field.Same, SharedInterest = true, Leadership = leadership, WantToMeet = Answer.Yes };

    private static InvitationFacts Reconnect(DateOnly day, int yearsAgo) => Known with { WorkedAlongside = true, WantToMeet = Answer.Yes, Field = Field.Same, LastSeenOn = day.AddYears(-yearsAgo) };

    private static InvitationFacts JustMet(DateOnly day, EventKind kind, int daysBefore) => Known with { MetAtEvent = new(kind, day.AddDays(-daysBefore), Spark: true), WantToMeet = Answer.Yes, Field = Field.Related };

    // The day is the invitation's own; see DemoPractice.
    private static Outcome Held(decimal hours, int mine, int theirs, PaidBy paidBy, string? cameOfIt = null, string? privateNote = null) => new()
    {
        Result = OutcomeResult.Held,
        On = default,
        Hours = Hours.From(hours),
        BenefitMine = mine,
        BenefitTheirs = theirs,
        PaidBy = paidBy,
        CameOfIt = cameOfIt,
        PrivateNote = privateNote,
    };
}
