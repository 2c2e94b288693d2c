using LunchTriage.Core;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Policies;

/// <summary>A policy in words: all its settings, and what one version changed of the one before.</summary>
internal static class PolicyWords
{
    /// <summary>The settings, in the order in which pages name them.</summary>
    public static IReadOnlyList<PolicySetting> InWords(this Policy policy) =>
    [
        new("A meal takes", Hours(policy.Hours)),
        new("It sets aside", new("{0} min before its start and {1} min from it", policy.Block.BeforeMinutes, policy.Block.AfterMinutes)),
        new("A long time is", Phrase.Counted(policy.LongTimeMonths, "{0} month or more", "{0} months or more")),
        new("Just met means", Phrase.Counted(policy.JustMetDays, "{0} day ago or fewer", "{0} days ago or fewer")),
        new("When you present", policy.LunchWhilePresenting ? "you lunch with colleagues all the same" : "the lunch break is yours"),
        new("A paid cold call", policy.PaidColdCall == PaidColdCall.Consider ? "is yours to consider" : "is redirected like any other"),
        new("Budget", policy.Budget is { } budget ? budget.InWords() : "no limit"),
        new("Your hour", policy.Rate is { } rate ? new Phrase("{0}", rate) : "no rate set"),
    ];

    /// <summary>The settings that differ, as they stand in both.</summary>
    public static IReadOnlyList<(PolicySetting Before, PolicySetting After)> Changes(Policy before, Policy after) =>
        [.. before.InWords().Zip(after.InWords()).Where(each => each.First != each.Second)];

    private static Phrase Hours(MealHours hours) => Enum.GetValues<Meal>().All(meal => hours[meal] == hours.Lunch)
        ? new Phrase("{0}", hours.Lunch)
        : new Phrase("breakfast {0}, lunch {1}, coffee {2}, dinner {3}", hours.Breakfast, hours.Lunch, hours.Coffee, hours.Dinner);
}
