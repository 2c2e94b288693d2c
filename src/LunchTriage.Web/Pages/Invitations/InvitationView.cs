using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Pages.Shared;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>An invitation as its page shows it.</summary>
public sealed class InvitationView(StoredInvitation stored, VerdictView verdict, OwnerProfile owner, DateOnly today, Wording words)
{
    private readonly OutcomeInput _recorded = stored.Outcome?.ToInput() ?? new();

    public StoredInvitation Stored { get; } = stored;

    public VerdictView Verdict { get; } = verdict;

    public DateOnly Today { get; } = today;

    public InvitationStatus Status { get; } = stored.StatusOn(today);

    /// <summary>Only what is accepted has an outcome.</summary>
    public bool IsAccepted => Stored.Decision?.Decision == Decision.Accepted;

    /// <summary>Answers that contradict each other.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; } = Contradiction.In(stored.Details.Facts);

    /// <summary>Another invitation of the same person for the same day.</summary>
    public long? AlreadyNoted { get; init; }

    /// <summary>The recorded outcome is being corrected.</summary>
    public bool CorrectsOutcome { get; set; }

    /// <summary>What the outcome's questions show: what was recorded, or what was just posted.</summary>
    public OutcomeInput Outcome => UnsavedOutcome ?? _recorded;

    /// <summary>An outcome that was posted and is not stored; null where there is none.</summary>
    public OutcomeInput? UnsavedOutcome { get; set; }

    public IReadOnlyDictionary<string, string> OutcomeErrors { get; set; } = new Dictionary<string, string>();

    /// <summary>Why an outcome was refused.</summary>
    public string? OutcomeRefused { get; set; }

    /// <summary>A decision that was posted and is not stored; null where there is none.</summary>
    public DecisionInput? Unsaved { get; set; }

    public IReadOnlyDictionary<string, string> DecisionErrors { get; set; } = new Dictionary<string, string>();

    /// <summary>Why a decision was refused.</summary>
    public string? Refused { get; set; }

    /// <summary>Why what was asked of the decision or the outcome was not done.</summary>
    public IReadOnlyList<string> Refusals => [.. new[] { Refused }.OfType<string>(), .. DecisionErrors.Select(error => error.Key == "note" ? words["The note: {0}", error.Value] : error.Value)];

    /// <summary>A note was posted that isn't the stored one.</summary>
    public bool HasUnsavedNote => Unsaved is { Note.Length: > 0 } && Unsaved.Note != Stored.Decision?.Note;

    /// <summary>The note that the form of a decision shows: what stands, or what was just posted.</summary>
    public string? Note => Unsaved is { } unsaved ? unsaved.Note : Stored.Decision?.Note;

    /// <summary>"lunch on 19 November 2026", "lunch, no day proposed".</summary>
    public string MealAndDay => words[Facts.MealAndDay()];

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
            return who.Length > 0 ? words["{0}. {1} {2}", who, what, how] : words["{0} {1}", what, how];
        }
    }

    /// <summary>What happened, newest first, with the verdict where it was judged.</summary>
    public IEnumerable<(HistoryEntry Entry, string Text, Verdict? Judged)> History => Stored.History.Reverse().Select(entry =>
        (entry, HistoryWords.Say(entry, Stored.History, words), entry.Data.Assessment is { } number ? Stored.Assessments.First(each => each.Number == number).Assessment.Verdict : (Verdict?)null));

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
        ChoiceFact choice => choice.In(Facts) is { } chosen && (chosen != choice.Default || !choice.IsStatement && !FactGroup.Holds(fact)) ? words[chosen.Word] : null,
        DayFact { Path: "proposedFor" } => Facts.ProposedFor is { } proposed ? words.Written(proposed) : null,
        DayFact day => day.Day(Facts) is { } known ? words.Written(known) : null,
        _ => null,
    };
}
