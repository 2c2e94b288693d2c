using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Policies;

/// <summary>A policy in words: the settings that pages list, with their bounds (quiet time and the kinds are not among them), and what one version changed of the one before.</summary>
public static class PolicyWords
{
    /// <summary>The settings, in the order in which pages name them.</summary>
    public static IReadOnlyList<PolicySetting> InWords(this Policy policy) =>
    [
        new("A meal takes", TakenBy(policy.Hours), new("{0} to {1}, each meal for itself", Hours.From(MealHours.Least), Hours.From(MealHours.Most))),
        new("It sets aside", new("{0} min before its start and {1} min from it", policy.Block.BeforeMinutes, policy.Block.AfterMinutes), new("up to {0} min on each side", CalendarBlock.MostMinutes)),
        new("A long time is", Phrase.Counted(policy.LongTimeMonths, "{0} month or more", "{0} months or more"), new("{0} to {1} months", Policy.ShortestTime, Policy.MostLongTimeMonths)),
        new("Just met means", Phrase.Counted(policy.JustMetDays, "{0} day ago or fewer", "{0} days ago or fewer"), new("{0} to {1} days", Policy.ShortestTime, Policy.MostJustMetDays)),
        new("When you present", policy.LunchWhilePresenting ? Lunching : Resting, new("{0}, or {1}", Resting, Lunching)),
        new("A paid cold call", policy.PaidColdCall == PaidColdCall.Consider ? Considered : Redirected, new("{0}, or {1}", Considered, Redirected)),
        new("Budget", policy.Budget is { } budget ? budget.InWords() : NoLimit, new("up to {0} lunches or {1} h, in any 12 months or a calendar year; or {2}", Budget.MostLunches, Budget.MostHours, NoLimit)),
        new("Your hour", policy.Rate is { } rate ? new Phrase("{0}", rate) : NoRate, new("up to {0}, in a currency of ISO 4217; or {1}", Policy.MostRate, NoRate)),
    ];

    /// <summary>The settings that differ, as they stand in both.</summary>
    public static IReadOnlyList<(PolicySetting Before, PolicySetting After)> Changes(Policy before, Policy after) =>
        [.. before.InWords().Zip(after.InWords()).Where(each => each.First != each.Second)];

    private static Phrase Resting => "the lunch break is yours";

    private static Phrase Lunching => "you lunch with colleagues all the same";

    private static Phrase Considered => "is yours to consider";

    private static Phrase Redirected => "is redirected like any other";

    private static Phrase NoLimit => "no limit";

    private static Phrase NoRate => "no rate set";

    private static Phrase TakenBy(MealHours hours) => Enum.GetValues<Meal>().All(meal => hours[meal] == hours.Lunch)
        ? new Phrase("{0}", hours.Lunch)
        : new Phrase("breakfast {0}, lunch {1}, coffee {2}, dinner {3}", hours.Breakfast, hours.Lunch, hours.Coffee, hours.Dinner);
}
