using System.Globalization;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;

namespace LunchTriage.Core.Tests.Rules;

/// <summary>The rules as a document: docs/rules.md. What is said of a rule, a kind, a fact or a setting comes from its definition; only what joins them stands here.</summary>
internal static class RulesDocument
{
    // A day beside which no bound of a fact falls together with another.
    private static readonly InvitationFacts Sample = new() { Acquaintance = Acquaintance.Introduced, ReceivedOn = new(2026, 1, 1), ProposedFor = new(2026, 2, 2, 12, 30, 0), MetAtEvent = new(EventKind.Other, new(2026, 1, 1)) };

    private static readonly RuleBook Rules = new(Policy.Default);

    public static string Text { get; } = string.Join('\n', [.. Lines(), ""]);

    private static IEnumerable<string> Lines() =>
    [
        "<!-- Made from the definitions in src/LunchTriage.Core; RulesDocumentTests says how. Change those, not this. -->",
        "",
        "# The rules",
        "",
        $"{Rules.Purpose} The page `/rules` shows them under the policy that is in force; here they stand with the defaults.",
        "",
        "[Facts](#facts) · [Kinds](#the-kinds-that-are-worth-it) · [Order](#the-order) · [Verdicts](#the-verdicts) · [Settings](#the-settings) · [Source](#where-they-come-from)",
        "",
        "## Facts",
        "",
        "What is known of an invitation, under the API's names. What is left out takes its default. Facts are judged as given; none is derived from another.",
        "",
        "| fact | in words | value | default |",
        "|---|---|---|---|",
        .. FactCatalogue.All.Select(fact => Row($"`{fact.Path}`", InWords(fact), Values(fact), Default(fact))),
        Row("`receivedOn`", "Received on", $"a day from {Iso(InvitationFacts.EarliestDay)} to today", "today"),
        Row("`guests`", "People you would meet", $"a whole number from {InvitationFacts.FewestGuests} to {InvitationFacts.MostGuests}", $"`{InvitationFacts.FewestGuests}`"),
        "",
        "The *reference day* is the day of `proposedFor`, or else `receivedOn`. The facts of an event are required where there was one, but for the spark.",
        "",
        "## The kinds that are worth it",
        "",
        $"{Rules.WhatAllNeed}. A kind fits when each of its conditions is met. Where more than one fits, the first is the one that is named.",
        .. Rules.Kinds.SelectMany((kind, i) => (IEnumerable<string>)
        [
            "",
            $"### {i + 1}. {kind.Name}",
            "",
            $"`{kind.Key}`. {kind.Who} {kind.Why}",
            "",
            .. kind.Conditions.Select(condition => $"- {Rules.Says(condition)} (`{condition.Key}`)"),
        ]),
        "",
        "## The order",
        "",
        $"{Rules.HowToRead}.",
        .. Rules.Order.SelectMany((each, i) => (IEnumerable<string>)
        [
            "",
            $"### {i + 1}. {each.Rule.Name}",
            "",
            $"`{each.Rule.Key}`. {Rules.Says(each.Rule)}",
            "",
            $"*{each.Rule.Question}* ({Rules.Means(each.Rule)})",
            "",
            "| when | verdict |",
            "|---|---|",
            .. each.Lines.Select(line => Row(line.When.ToString(), Word(line.Verdict))),
            "",
            each.Rule.Edges.ToString(),
        ]),
        "",
        "## The verdicts",
        "",
        "| verdict | what it means |",
        "|---|---|",
        .. Rules.Verdicts.Select(verdict => Row($"{Word(verdict)} `{JsonName.Of(verdict)}`", verdict.Meaning().ToString())),
        "",
        "## The settings",
        "",
        $"{Rules.WhatAChangeDoes}. Budget, rate and currency can be set so far, at `/settings`; the rest stands at its default.",
        "",
        "| setting | default | can be |",
        "|---|---|---|",
        .. Rules.Settings.Select(setting => Row(setting.Label.ToString(), setting.Value.ToString(), setting.Allowed.ToString())),
        "",
        "## Where they come from",
        "",
        Rules.Source.ToString(),
    ];

    private static string Values(Fact fact) => fact switch
    {
        ChoiceFact { IsStatement: true } => "`true` or `false`",
        ChoiceFact choice => string.Join(", ", choice.Choices.SkipLast(1).Select(each => $"`{each.Name}`")) + $" or `{choice.Choices[^1].Name}`",
        DayFact { Path: "proposedFor" } day => $"a day and time of your own clock, `YYYY-MM-DDThh:mm`, from {Iso(InvitationFacts.EarliestDay)} to {Iso(day.Latest(Sample))}",
        DayFact day => $"a day from {Iso(day.Earliest(Sample))} to {(day.Latest(Sample) == Sample.ReferenceDay ? "the reference day" : Iso(day.Latest(Sample)))}",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Path, "A kind of fact of which the document doesn't know what to say."),
    };

    private static string Default(Fact fact) => fact.IsRequired ? "required" : fact is ChoiceFact { Default: { } choice } ? $"`{choice.Name}`" : "none";

    private static string InWords(Fact fact)
    {
        var words = fact is ChoiceFact { IsStatement: true } ? fact.Question : fact.Label;
        return fact.Hint is { } hint ? $"{words} *({hint.ToString().TrimEnd('.')})*" : words.ToString();
    }

    private static string Word(Verdict verdict) => $"**{verdict.Word()}**";

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
