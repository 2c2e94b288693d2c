using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;
using LunchTriage.Core.Rules.LunchTypes;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>What a period suggests to change, in sentences, each said only where the period's own numbers carry it.</summary>
public static class SuggestionsInWords
{
    /// <summary>The most sentences: more would be a list, and nobody changes five things at once.</summary>
    public const int Most = 4;

    // One lunch is an anecdote. A usual year has six to twelve, in up to seven kinds: two of a kind are often all that there is of it.
    internal const int Few = 2;

    // Lunches on the other side of a comparison: with fewer, one of them would decide it.
    private const int FewestOthers = 3;

    // Less than half as much again can be a good day or a bad one, and of so few as two lunches anything less than twice as much.
    private const decimal Clearly = 1.5m;
    private const decimal ClearlyOfFew = 2;

    // Rarely had is at most one lunch in so many.
    private const int RarelyOneIn = 4;

    // Where one in so many isn't known, what is known can be the better part of it, or the worse.
    private const int OneUnknownIn = 3;

    // A budget hardly used: so many times as much was granted, and so many lunches would still have had room. Who was hardly asked couldn't use it.
    private const int TimesGranted = 3;
    private const int LunchesLeft = 2;
    private const int Asked = 6;

    // A meal is mostly proposed one or two weeks ahead: a week without an answer is half of that.
    private const int SlowDays = 7;

    // Answers that took longer than this were rather given in time, and noted afterwards with the whole year.
    private const int MostSlowDays = 60;

    // So many answers, and so many declined cold calls, are a habit.
    private const int FewestAnswers = 5;
    private const int FewestDeclined = 3;

    /// <summary>How many lunches with a benefit it takes to compare any.</summary>
    public const int FewestLunches = Few + FewestOthers;

    /// <summary>The sentences, those first on which the others rest; none where nothing counts in the period.</summary>
    public static IReadOnlyList<Phrase> Of(PeriodView view)
    {
        if (view.IsEmpty)
        {
            return [];
        }

        var report = view.Report;
        Phrase[] said = [.. Unrecorded(report), .. Worthwhile(view), .. Passed(view), .. Slow(report), .. ColdCalls(report), .. Unused(view)];
        var rated = report.AllHeld.Rated.Lunches;
        return rated < FewestLunches ? [.. said.Take(Most - 1), TooFew(rated)]
            : said.Length > 0 ? [.. said.Take(Most)]
            : [new("Nothing stands out clearly among {0}.", Lunches(report, report.Held))];
    }

    private static Phrase TooFew(int rated) => rated == 0
        ? new("Which lunches are worth their hours can’t be told from this: it takes {0} of which you noted the benefit, and there is none.", FewestLunches)
        : new(rated == 1 ? "Which lunches are worth their hours can’t be told from so few: it takes {0} of which you noted the benefit, and there is {1}." : "Which lunches are worth their hours can’t be told from so few: it takes {0} of which you noted the benefit, and there are {1}.", FewestLunches, rated);

    private static IEnumerable<Phrase> Unrecorded(PeriodReport report)
    {
        var (due, unrated, all) = (report.Due, report.Held - report.AllHeld.Rated.Lunches, report.Held + report.Due);
        if (due + unrated == 0 || (due + unrated) * OneUnknownIn < all)
        {
            yield break;
        }

        if (due > 0)
        {
            yield return new(
                report.AllHeld.Rated.Lunches == 0 ? "Record first what came of {0}." : "Record first what came of {0}: until then the rest may look better or worse than it was.",
                Lunches(report, due, "status=due"));
        }

        if (unrated > 0)
        {
            yield return new(
                unrated == 1 ? "{0} of {1} has no benefit noted: note it with the outcome, because what is said of worth rests on it." : "{0} of {1} have no benefit noted: note it with the outcome, because what is said of worth rests on it.",
                unrated, new Figure(Phrase.Counted(report.Held, "{0} held lunch", "{0} held lunches"), ReportLinks.Lunches(report.Period, "status=held")));
        }
    }

    // What was worth its hours, and what was not. Each lunch is blamed once: a condition or what lies outside of the kinds isn't where a kind or a decision already is.
    private static IEnumerable<Phrase> Worthwhile(PeriodView view)
    {
        var report = view.Report;
        var (against, followed) = (report.AgainstVerdict, report.FollowedAccept);
        var areKnown = IsKnown(followed) && IsKnown(against);
        var wereWorse = areKnown && Stand(followed.Rated, against.Rated, fewer: against.Rated);
        if (wereWorse || (areKnown && Stand(against.Rated, followed.Rated, fewer: against.Rated)))
        {
            yield return new(
                wereWorse
                    ? "{0} that you accepted against the verdict gave {1} points of benefit an hour, {2} that followed an accept {3}: trust the verdict more."
                    : "{0} that you accepted against the verdict gave {1} points of benefit an hour, {2} that followed an accept {3}: {4} that stood against them may be too strict for you.",
                Lunches(report, against.Held, "status=held", "override=true"), Numbers.PerHour(against.BenefitPerHour),
                Lunches(report, followed.Held, "status=held", "verdictWhenDecided=accept"), Numbers.PerHour(followed.BenefitPerHour), new Figure((Phrase)"the rules", ReportLinks.Rules));
        }

        var all = report.AllHeld.Rated;
        var little = report.ByType
            .Where(type => IsKnown(type.Worth) && (type.LunchType is not null || !wereWorse) && Stand(all.Without(type.Worth.Rated), type.Worth.Rated, fewer: type.Worth.Rated))
            .MaxBy(type => Lost(type.Worth, all));
        if (little is { LunchType: var low, Worth: var cost })
        {
            yield return new(
                low is null ? "{0} outside your kinds took {2} and gave {3} points of benefit an hour, all others {4}: accept fewer of them." : "{0} of the kind {1} took {2} and gave {3} points of benefit an hour, all others {4}: accept fewer of them.",
                OfKind(report, low, cost.Held), view.KindName(low), cost.Hours, Numbers.PerHour(cost.BenefitPerHour), Others(cost));
        }

        var much = report.ByType
            .Where(type => IsKnown(type.Worth) && Stand(type.Worth.Rated, all.Without(type.Worth.Rated), fewer: type.Worth.Rated) && (type.LunchType is null || type.Worth.Held * RarelyOneIn <= report.Held))
            .MaxBy(type => type.Worth.BenefitPerHour);
        if (much is { LunchType: var high, Worth: var gain })
        {
            yield return new(
                high is null ? "{0} outside your kinds gave {3} points of benefit an hour, all others {4}: {5} may lack one that is worth it." : "{0} of {2} were of the kind {1}, and gave {3} points of benefit an hour, all others {4}: look for more of them.",
                OfKind(report, high, gain.Held), view.KindName(high), report.Held, Numbers.PerHour(gain.BenefitPerHour), Others(gain), new Figure((Phrase)"your kinds", ReportLinks.Kinds));
        }

        // Every kind asks for the wish to meet, and for a meal of its own: of these two there is nothing to weigh.
        var weak = report.ByCondition
            .Where(each => each.Condition is not ("mutual" or "meal") && PreferredTypes.Condition(each.Condition) is not null
                && IsKnown(each.Worth) && each.Worth.Rated.Lunches > Few && Stand(all.Without(each.Worth.Rated), each.Worth.Rated, fewer: each.Worth.Rated)
                && view.Policy.Type(little?.LunchType)?.Condition(each.Condition) is null)
            .MaxBy(each => Lost(each.Worth, all));
        if (weak is { Condition: var condition, Worth: var had })
        {
            yield return new(
                "Give less weight to this: “{0}”. {1} of which it was true gave {2} points of benefit an hour, all others {3}.",
                PreferredTypes.Condition(condition)!.Statement(Policy.Default), Lunches(report, had.Held, "status=held", "met=" + condition), Numbers.PerHour(had.BenefitPerHour), Others(had));
        }

        string Others(Worth worth) => Numbers.PerHour(all.Without(worth.Rated).PerHour);
    }

    private static IEnumerable<Phrase> Passed(PeriodView view)
    {
        // A budget that is no longer the owner's can't be raised.
        if (view.Budget is { } budget && budget == view.Policy.Budget && view.BudgetUse.In(budget.Unit) - budget.Amount is > 0 and var over)
        {
            yield return new(
                view.BudgetUse.Coming + view.BudgetUse.Due > 0 ? "In {0} you pass your budget of {1} by {2}, with what is coming or to record: accept fewer, or {3}." : "In {0} you passed your budget of {1} by {2}: accept fewer, or {3}.",
                budget.Days(view.BudgetPeriod), budget.Limit(), BudgetWords.Amount(over, budget.Unit), new Figure((Phrase)"raise it", ReportLinks.Budget));
        }
    }

    private static IEnumerable<Phrase> Slow(PeriodReport report)
    {
        if (report.Answers is { Answered: >= FewestAnswers and var answered, MedianDays: >= SlowDays and <= MostSlowDays and { } median })
        {
            yield return new(
                "Half of {0} took {1} days or more: a short, cordial answer is owed sooner.",
                Numbers.Of(answered, ReportLinks.Invited(report.Period, "decided=true")) with { Value = Phrase.Counted(answered, "{0} answer", "{0} answers") }, median);
        }
    }

    private static IEnumerable<Phrase> ColdCalls(PeriodReport report)
    {
        var (declined, redirected) = (ColdCallsInWords.Of(report, Decision.Declined), ColdCallsInWords.Of(report, Decision.Redirected));
        if (declined >= FewestDeclined && declined > redirected)
        {
            yield return new(
                redirected == 0 ? "Of {0} you declined {1} and pointed none to an event: its name is as short an answer, and leaves them a way to meet you." : "Of {0} you declined {1} and pointed {2} to an event: its name is as short an answer, and leaves them a way to meet you.",
                Calls(report.ColdCalls) with { Value = Phrase.Counted(report.ColdCalls, "{0} cold call", "{0} cold calls") }, Calls(declined, "decision=declined"), Calls(redirected, "decision=redirected"));
        }

        Figure Calls(int count, params string[] filter) => Numbers.Of(count, ReportLinks.Invited(report.Period, ["coldCall=true", .. filter]));
    }

    // Only of days that are over and were noted from their beginning on.
    private static IEnumerable<Phrase> Unused(PeriodView view)
    {
        var (report, days) = (view.Report, view.BudgetPeriod);
        if (view.Budget is not { } budget || budget != view.Policy.Budget || days != report.Period || days.Last > report.AsOf || (view.Before is null && view.Began is null) || report.Invited < Asked)
        {
            yield break;
        }

        var used = view.BudgetUse.In(budget.Unit);
        if (used * TimesGranted <= budget.Amount && budget.Amount - used >= budget.Share(view.Policy.Hours.Lunch) * LunchesLeft)
        {
            yield return new(
                "In {0} you used {1} of your budget of {2}: there was room for more of what is worth it, or for {3}.",
                budget.Days(days), used == 0 ? (Phrase)"nothing" : BudgetWords.Amount(used, budget.Unit), budget.Limit(), new Figure((Phrase)"a smaller budget", ReportLinks.Budget));
        }
    }

    // Of most of them a benefit is noted: what is said of all may rest on those.
    private static bool IsKnown(Worth worth) => (worth.Held - worth.Rated.Lunches) * OneUnknownIn < worth.Held;

    // Whether the better gave clearly more for an hour, and there are enough of both to say so.
    private static bool Stand(Rated better, Rated worse, Rated fewer) =>
        fewer.Lunches >= Few && better.Lunches + worse.Lunches - fewer.Lunches >= FewestOthers
        && better.Hours > Hours.None && worse.Hours > Hours.None
        // Their points an hour without a division, which would round a half or a third away.
        && better.Points * worse.Hours.Value >= worse.Points * better.Hours.Value * (fewer.Lunches > Few ? Clearly : ClearlyOfFew);

    // How many points its hours would have given among the others.
    private static decimal Lost(Worth worth, Rated all) => ((all.Without(worth.Rated).PerHour ?? 0) - (worth.BenefitPerHour ?? 0)) * worth.Hours.Value;

    private static Figure OfKind(PeriodReport report, string? type, int count) => Lunches(report, count, "status=held", "type=" + (type ?? InvitationFilter.NoType));

    private static Figure Lunches(PeriodReport report, int count, params string[] filter) =>
        new(Phrase.Counted(count, "{0} lunch", "{0} lunches"), ReportLinks.Lunches(report.Period, filter is [] ? ["status=held"] : filter));
}
