using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Invitations;

/// <summary>What happened to an invitation, in words.</summary>
public static class HistoryWords
{
    public static string Say(HistoryEntry entry, Wording words)
    {
        var data = entry.Data;
        return entry.Kind switch
        {
            HistoryKind.Noted => words["Noted and judged:"],
            HistoryKind.JudgedAgain => words["You changed: {0}. Judged again:", Fields(data.Changed, words)],
            HistoryKind.Edited => words["You corrected: {0}.", Fields(data.Changed, words)],
            HistoryKind.Decided => data.Note is { } note ? words["{0} “{1}”", Decided(data), note] : words[Decided(data)],
            HistoryKind.DecisionTakenBack => data.DecisionBefore is { } before ? words["Undecided again; before: {0}.", before.Did()] : words["Undecided again."],
            HistoryKind.OutcomeRecorded => words[data.OutcomeBefore is null ? "Outcome: {0}." : "Outcome corrected: {0}.", Outcome(data.Outcome!, words)],
            HistoryKind.OutcomeTakenBack => words["Outcome taken back; before: {0}.", Outcome(data.OutcomeBefore!, words)],
            _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Kind, "No such kind."),
        };
    }

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

    private static string Fields(IReadOnlyList<string>? paths, Wording words) =>
        string.Join(words[", "], (paths ?? []).Select(path => words.Within(FieldNames.Of(path, words))));
}
