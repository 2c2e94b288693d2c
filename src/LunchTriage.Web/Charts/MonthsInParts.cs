using System.Globalization;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Charts;

/// <summary>A chart of months: its bars, how they look, and what is said of them, on pages and on paper alike.</summary>
/// <param name="Months">The bars.</param>
/// <param name="Textures">How each series is filled.</param>
/// <param name="Summary">What is to be seen, in a sentence or two.</param>
/// <param name="Names">What each series is called.</param>
/// <param name="Labels">Which numbers stand at the bars.</param>
internal sealed record MonthsInParts(IReadOnlyList<StackedMonth> Months, IReadOnlyList<Texture> Textures, string Summary, IReadOnlyList<string> Names, BarLabels Labels)
{
    /// <summary>Hours spent and protected.</summary>
    public static MonthsInParts Of(IReadOnlyList<MonthHours> months, Wording words)
    {
        // Twelve months can touch a month of two years.
        var format = months.Select(month => month.Month.Year).Distinct().Count() > 1 ? "MMMM yyyy" : "MMMM";
        string Name(MonthHours month) => month.Month.ToString(format, CultureInfo.CurrentCulture);
        var (spent, kept) = months.Aggregate((Spent: Hours.None, Protected: Hours.None), (sum, month) => (sum.Spent + month.Spent, sum.Protected + month.Protected));
        var counted = words["Spent counts on the day of the lunch, protected on the day the invitation came."];
        return new(
            [.. months.Select(month => new StackedMonth(month.Month, [month.Spent, month.Protected], words["{0}: {1} spent, {2} protected", Name(month), month.Spent, month.Protected]))],
            [Texture.Spent, Texture.Protected],
            Highest(months, month => month.Total) is [{ Total: var most }, ..] highest
                ? words[highest.Length == 1 ? "{0} The highest month is {1} with {2}, both together." : "{0} The highest months are {1} with {2}, both together.", counted, Phrase.Listed([.. highest.Select(month => new Phrase("{0}", Name(month)))]), most]
                : words["{0} So far there is nothing to show.", counted],
            [words["Spent on lunches, {0}", spent], words["Protected by turning down, {0}", kept]],
            BarLabels.Parts);
    }

    /// <summary>Hours of held lunches by kind.</summary>
    public static MonthsInParts Of(KindsByMonth kinds, Wording words) => new(
        [.. kinds.Months.Select(month => new StackedMonth(month.Month, month.Hours, Held(kinds, month, words)))],
        [.. kinds.Kinds.Select(kind => Texture.Kinds[kind.Place % Texture.Kinds.Count])],
        Highest(kinds.Kinds.Select((kind, i) => (kind.Name, Hours: kinds.Total(i))), each => each.Hours) is [var (_, most), ..] highest
            ? words[highest.Length == 1 ? "The hours of held lunches, on their day. Most went to {0}: {1}." : "The hours of held lunches, on their day. Most went to {0}: {1} each.", Phrase.Listed([.. highest.Select(each => new Phrase("{0}", each.Name))]), most]
            : words["The hours of held lunches, on their day. So far there is nothing to show."],
        [.. kinds.Kinds.Select((kind, i) => words["{0}, {1}", kind.Name, kinds.Total(i)])],
        BarLabels.Sum);

    private static string Held(KindsByMonth kinds, KindsByMonth.MonthOfKinds month, Wording words)
    {
        var parts = kinds.Kinds.Zip(month.Hours).Where(each => each.Second > Hours.None).Select(each => words["{0} {1}", each.First.Name, each.Second]);
        return string.Join(words[", "], parts) is { Length: > 0 } held ? words["{0}: {1}", NameOf(month.Month), held] : words["{0}: nothing held", NameOf(month.Month)];
    }

    // All that share the first place; none where there are no hours.
    private static T[] Highest<T>(IEnumerable<T> all, Func<T, Hours> of) =>
        all.GroupBy(of).Where(alike => alike.Key > Hours.None).MaxBy(alike => alike.Key)?.ToArray() ?? [];

    private static string NameOf(DateOnly month) => month.ToString("MMMM", CultureInfo.CurrentCulture);
}
