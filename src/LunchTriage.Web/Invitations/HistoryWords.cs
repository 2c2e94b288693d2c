using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Invitations;

/// <summary>What happened to an invitation, in words.</summary>
public static class HistoryWords
{
    /// <summary>What an entry says.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="history">All that happened, oldest first.</param>
    /// <param name="words">The reader's language.</param>
    public static string Say(HistoryEntry entry, IReadOnlyList<HistoryEntry> history, Wording words)
    {
        var data = entry.Data;
        return entry.Kind switch
        {
            HistoryKind.Noted => words["Noted and judged:"],
            HistoryKind.JudgedAgain => words["You changed: {0}. Judged again:", Fields(data.Changed, words)],
            HistoryKind.Edited => words["You corrected: {0}.", Fields(data.Changed, words)],
            HistoryKind.Decided when ChangesTheNoteAlone(entry, history) => data.Note is { } changed ? words["You changed the note to your decision: “{0}”", changed] : words["You removed the note to your decision."],
            HistoryKind.Decided => data.Note is { } note ? words["{0} “{1}”", Decided(data), note] : words[Decided(data)],
            HistoryKind.DecisionTakenBack => data.DecisionBefore is { } decided ? words["Undecided again; before: {0}.", decided.Did()] : words["Undecided again."],
            HistoryKind.OutcomeRecorded => data.OutcomeBefore is { } before
                ? words["Outcome corrected: {0}. Before: {1}.", Outcome(data.Outcome!, words), All(before, words)]
                : words["Outcome: {0}.", Outcome(data.Outcome!, words)],
            HistoryKind.OutcomeTakenBack => words["Outcome taken back; before: {0}.", All(data.OutcomeBefore!, words)],
            _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Kind, "No such kind."),
        };
    }

    // The same decision is one of its own where the verdict changed meanwhile, so that it now goes against it, or no longer does.
    private static bool ChangesTheNoteAlone(HistoryEntry entry, IReadOnlyList<HistoryEntry> history) =>
        history.LastOrDefault(each => each.Id < entry.Id && each.Kind is HistoryKind.Decided or HistoryKind.DecisionTakenBack) is { Kind: HistoryKind.Decided, Data: var before }
        && before.Decision == entry.Data.Decision && before.Override == entry.Data.Override && before.Note != entry.Data.Note;

    private static Phrase Decided(HistoryEntry.Details data)
    {
        Phrase said = data.Override is true ? new("{0}, against the verdict.", data.Decision!.Value.Sentence()) : new("{0}.", data.Decision!.Value.Sentence());
        return data.DecisionBefore is { } before && before != data.Decision ? new("{0} Before: {1}.", said, before.Did()) : said;
    }

    private static string Outcome(Outcome outcome, Wording words)
    {
        var parts = new List<string>
        {
            words[outcome.Result switch { OutcomeResult.Held => "held on {0}", OutcomeResult.Cancelled => "cancelled, {0}", _ => "a no-show, {0}" }, outcome.On],
        };
        if (outcome.Hours is { } hours)
        {
            parts.Add(words.Written(hours));
        }

        if (outcome.BenefitMine is { } mine)
        {
            parts.Add(words["worth {0} of {1} to you", mine, Core.Decisions.Outcome.MostBenefit]);
        }

        return string.Join(words[", "], parts);
    }

    // Of what stands nowhere else any more, all is said.
    private static string All(Outcome outcome, Wording words)
    {
        var parts = new List<string> { Outcome(outcome, words) };
        if (outcome.BenefitTheirs is { } theirs)
        {
            parts.Add(words["worth {0} of {1} to them", theirs, Core.Decisions.Outcome.MostBenefit]);
        }

        if (outcome.PaidBy is { } paidBy)
        {
            parts.Add(words["paid by {0}", words.Within(words[paidBy.Word()])]);
        }

        if (outcome.CameOfIt is { } cameOfIt)
        {
            parts.Add(words["“{0}”", cameOfIt]);
        }

        if (outcome.PrivateNote is { } note)
        {
            parts.Add(words["privately “{0}”", note]);
        }

        return string.Join(words[", "], parts);
    }

    private static string Fields(IReadOnlyList<string>? paths, Wording words) =>
        string.Join(words[", "], (paths ?? []).Select(path => words.Within(FieldNames.Of(path, words))));
}
