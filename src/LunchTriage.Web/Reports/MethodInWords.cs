using LunchTriage.Core;
using LunchTriage.Core.Policies;

namespace LunchTriage.Web.Reports;

/// <summary>How a year was counted and by which policy it was judged: terms and what they mean.</summary>
public static class MethodInWords
{
    /// <summary>What each number counts.</summary>
    public static IReadOnlyList<(Phrase Term, Phrase Meaning)> Definitions { get; } =
    [
        ("Invited", "Counts in the year in which the invitation came."),
        ("Held", "Counts on the day of the meal. Any meal is a lunch here."),
        ("Spent", "The hours that you noted, or else what the policy says that a meal takes, what is moved aside included."),
        ("Protected", "An estimate: the hours that the policy reckons with for the meal of each invitation that was declined or redirected. What is put off or unanswered counts as neither."),
        ("Worth", "What you noted as its benefit, from 1 to 5; of several lunches the median."),
        ("Benefit per hour", "Your benefit divided by the hours, over the lunches of which it was noted."),
        ("Against the verdict", "A decision that departs from the verdict: to accept what was to be redirected, say, or to decline what was to be accepted. What was yours to consider can't go against it."),
        ("Money", "The hours at the hourly rate of the policy version that judged the invitation; where that had none, of the first later version that has one. Each currency stands for itself."),
    ];

    /// <summary>The versions of the policy that were in force in the year: of the first its main settings, of each later one what it changed.</summary>
    public static IEnumerable<(Phrase Term, Phrase Meaning)> Policies(YearView year) => year.Policies.Select(each => (
        new Phrase("Policy version {0}", each.Version.Policy.Version.Number),
        new Phrase("Since {0}: {1}.", year.Owner.DayOf(each.Version.Since), each == year.Policies[0] || each.Before is null ? Settings(each.Version.Policy) : Changed(each.Before.Policy, each.Version.Policy))));

    private static Phrase Settings(Policy policy) => new(
        "{0}, {1}",
        policy.Budget is { } limit ? limit.InWords() : "no budget",
        policy.Rate is { } rate ? new Phrase("{0} an hour", rate) : "no hourly rate");

    private static Phrase Changed(Policy before, Policy after) => PolicyWords.Changes(before, after) is { Count: > 0 } changes
        ? Phrase.Listed([.. changes.Select(change => new Phrase("{0}: {1} (before: {2})", change.After.Label, change.After.Value, change.Before.Value))])
        : "the kinds or quiet time changed";
}
