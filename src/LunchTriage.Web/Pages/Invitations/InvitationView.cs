using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>An invitation as its page shows it.</summary>
public sealed class InvitationView(StoredInvitation stored, VerdictView verdict, OwnerProfile owner, DateOnly today, Wording words)
{
    public StoredInvitation Stored { get; } = stored;

    public VerdictView Verdict { get; } = verdict;

    public DateOnly Today { get; } = today;

    public InvitationStatus Status { get; } = stored.StatusOn(today);

    /// <summary>Answers that contradict each other.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; } = Contradiction.In(stored.Details.Facts);

    /// <summary>Another invitation of the same person for the same day.</summary>
    public long? AlreadyNoted { get; init; }

    /// <summary>The recorded outcome is being corrected.</summary>
    public bool CorrectsOutcome { get; set; }

    /// <summary>What the outcome's questions show: what was recorded, or what was just posted.</summary>
    public OutcomeInput Outcome { get; set; } = stored.Outcome?.ToInput() ?? new();

    public IReadOnlyDictionary<string, string> OutcomeErrors { get; set; } = new Dictionary<string, string>();

    /// <summary>Why a change was refused.</summary>
    public string? Refused { get; set; }

    /// <summary>The note that came with it.</summary>
    public string? Note { get; set; }

    /// <summary>"lunch on 19 November 2026", "lunch, no day proposed".</summary>
    public string MealAndDay => Facts.ProposedFor is not null
        ? words["{0} on {1}", Facts.Meal.Word(), Facts.ReferenceDay]
        : words["{0}, no day proposed", Facts.Meal.Word()];

    /// <summary>Who they are, what they offer, when, where and how it came.</summary>
    public string Lead
    {
        get
        {
            var inviter = Stored.Details.Inviter;
            var who = string.Join(words[", "], new[] { inviter.Profession, inviter.Organization }.Where(text => text.Length > 0));
            var what = (Facts.ProposedFor, Stored.Details.Venue.Length > 0) switch
            {
                ({ } proposed, true) => words["{0} on {1}, at {2}.", Meal, proposed, Stored.Details.Venue],
                ({ } proposed, false) => words["{0} on {1}.", Meal, proposed],
                (null, true) => words["{0}, no day proposed, at {1}.", Meal, Stored.Details.Venue],
                (null, false) => words["{0}, no day proposed.", Meal],
            };
            var how = words["It came {0}.", Stored.Details.ReceivedVia.Way()];
            return who.Length > 0 ? $"{who}. {what} {how}" : $"{what} {how}";
        }
    }

    /// <summary>What happened, newest first, with the verdict where it was judged.</summary>
    public IEnumerable<(HistoryEntry Entry, string Text, Verdict? Judged)> History => Stored.History.Reverse().Select(entry =>
        (entry, HistoryWords.Say(entry, words), entry.Data.Assessment is { } number ? Stored.Assessments.First(each => each.Number == number).Assessment.Verdict : (Verdict?)null));

    /// <summary>What is known, as pairs of label and value.</summary>
    public IEnumerable<(string Label, string Value)> Known
    {
        get
        {
            var details = Stored.Details;
            foreach (var fact in FactCatalogue.All)
            {
                if (Value(fact) is { } value)
                {
                    yield return (words[fact.Label], value);
                }
            }

            if (Facts.Guests > 1)
            {
                yield return (words["People you would meet"], words.Written(Facts.Guests));
            }

            if (details.Inviter.Email.Length > 0)
            {
                yield return (words["Their e-mail address"], details.Inviter.Email);
            }

            yield return (words["It came"], words["{0}, on {1}", details.ReceivedVia.Way(), Facts.ReceivedOn]);
        }
    }

    private InvitationFacts Facts => Stored.Details.Facts;

    private string Meal => words[FactCatalogue.Meal.In(Facts)!.Word];

    /// <summary>The day of an instant on the owner's clock.</summary>
    public DateOnly Local(DateTimeOffset instant) => owner.DayOf(instant);

    /// <summary>An instant on the owner's clock.</summary>
    public DateTime LocalTime(DateTimeOffset instant) => owner.Local(instant).DateTime;

    // What was left as it was says nothing, but for the questions that everybody is asked.
    private string? Value(Fact fact) => fact switch
    {
        ChoiceFact { IsStatement: true } statement => statement.In(Facts)?.Name == "true" ? words["Yes"] : null,
        ChoiceFact choice => choice.In(Facts) is { } chosen && chosen.Name is not "none" && !(fact == FactCatalogue.Field && chosen.Name == "other") ? words[chosen.Word] : null,
        DayFact { Path: "proposedFor" } => Facts.ProposedFor is { } proposed ? words.Written(proposed) : null,
        DayFact day => day.Day(Facts) is { } known ? words.Written(known) : null,
        _ => null,
    };
}
