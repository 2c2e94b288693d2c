using System.Text.RegularExpressions;
using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Tests.Words;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Tests.Reports;

/// <summary>Years made by hand, each with what it suggests. Lunches take three hours unless they say otherwise, so that 3 of 5 is one point an hour.</summary>
public sealed class SuggestionsInWordsTests
{
    private static string KeepOn(int lunches) => $"Nothing stands out clearly among {lunches} lunches.";

    private static readonly DayRange Year = DayRange.Year(2025);
    private static readonly Wording Words = Reading.As("en-GB");

    private static readonly CountedInvitation Invitation = new()
    {
        Id = 1,
        Inviter = "Imke Valderrama",
        ReceivedOn = new(2025, 3, 1),
        Verdict = Verdict.Consider,
        Cost = Hours.From(3),
        PolicyVersion = PolicyVersion.First,
    };

    [Fact]
    public void Nothing_is_said_of_a_year_in_which_nothing_happened() => Assert.Empty(Said([]));

    [Theory]
    [InlineData(0, "Which lunches are worth their hours can’t be told from this: it takes 5 of which you noted the benefit, and there is none.")]
    [InlineData(1, "Which lunches are worth their hours can’t be told from so few: it takes 5 of which you noted the benefit, and there is 1.")]
    [InlineData(4, "Which lunches are worth their hours can’t be told from so few: it takes 5 of which you noted the benefit, and there are 4.")]
    [InlineData(5, "Nothing stands out clearly among 5 lunches.")]
    public void Of_too_few_lunches_only_how_many_it_takes_is_said(int held, string said) =>
        Assert.Equal([said], Said([Invitation, .. Held(held, 4)]));

    [Theory]
    [InlineData(1, 1, "Nothing stands out clearly among 7 lunches.")]
    [InlineData(2, 1, "2 lunches of the kind Neighbour took 6 h and gave 0.3 points of benefit an hour, all others 1.3: accept fewer of them.")]
    [InlineData(2, 2, "2 lunches of the kind Neighbour took 6 h and gave 0.7 points of benefit an hour, all others 1.3: accept fewer of them.")]
    [InlineData(2, 3, "Nothing stands out clearly among 8 lunches.")]
    [InlineData(3, 2, "3 lunches of the kind Neighbour took 9 h and gave 0.7 points of benefit an hour, all others 1.3: accept fewer of them.")]
    [InlineData(3, 3, "Nothing stands out clearly among 9 lunches.")]
    public void A_kind_that_gave_clearly_less_for_its_hours_is_named_and_of_two_lunches_only_where_it_is_half(int count, int benefit, string said) =>
        Assert.Equal([said], Said([.. Held(6, 4, "reconnect"), .. Held(count, benefit, "neighbour")]));

    [Fact]
    public void A_kind_is_held_against_three_others_at_least() =>
        Assert.Equal([KeepOn(5)], Said([.. Held(2, 5, "reconnect"), .. Held(3, 1, "neighbour")]));

    [Fact]
    public void Of_two_poor_kinds_the_one_that_cost_more_is_named() =>
        Assert.Contains("4 lunches of the kind Neighbour", Said([.. Held(8, 5, "reconnect"), .. Held(2, 1, "justMet"), .. Held(4, 1, "neighbour")])[0], StringComparison.Ordinal);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Of_a_kind_of_which_much_is_unknown_nothing_is_claimed(int unrated, bool named) => Assert.Equal(
        named,
        Said([.. Held(9, 4, "reconnect"), .. Held(3, 1, "neighbour"), .. Held(unrated, null, "neighbour")]).Any(each => each.Contains("Neighbour", StringComparison.Ordinal)));

    [Fact]
    public void What_lies_outside_of_the_kinds_is_called_so() => Assert.Equal(
        ["2 lunches outside your kinds took 6 h and gave 0.3 points of benefit an hour, all others 1.3: accept fewer of them."],
        Said([.. Held(6, 4, "reconnect"), .. Held(2, 1)]));

    [Theory]
    [InlineData(6, true)]
    [InlineData(5, false)]
    public void A_kind_that_gave_most_is_named_where_it_was_rare(int others, bool named)
    {
        var expected = named ? $"2 lunches of {others + 2} were of the kind Mutual referral, and gave 1.7 points of benefit an hour, all others 0.7: look for more of them." : KeepOn(others + 2);
        Assert.Equal([expected], Said([.. Held(others, 2, "reconnect"), .. Held(2, 5, "mutualReferral")]));
    }

    [Fact]
    public void What_gave_most_outside_of_the_kinds_may_be_one_that_they_lack() => Assert.Contains(
        "4 lunches outside your kinds gave 1.7 points of benefit an hour, all others 0.7: your kinds may lack one that is worth it.",
        Said([.. Held(4, 2, "reconnect"), .. Held(4, 5)]));

    [Theory]
    [InlineData(1, 1, 4, null)]
    [InlineData(2, 1, 4, "2 lunches that you accepted against the verdict gave 0.3 points of benefit an hour, 4 lunches that followed an accept 1.3: trust the verdict more.")]
    [InlineData(2, 5, 2, "2 lunches that you accepted against the verdict gave 1.7 points of benefit an hour, 4 lunches that followed an accept 0.7: the rules that stood against them may be too strict for you.")]
    [InlineData(3, 3, 3, null)]
    public void Decisions_against_the_verdict_are_held_against_those_that_followed_it(int count, int benefit, int followed, string? said)
    {
        var against = Held(count, benefit).Select(each => each with { Verdict = Verdict.Redirect, VerdictWhenDecided = Verdict.Redirect });
        var all = Said([.. Held(4, followed, "reconnect").Select(each => each with { Verdict = Verdict.Accept, VerdictWhenDecided = Verdict.Accept }), .. against]);
        if (said is null)
        {
            Assert.DoesNotContain(all, each => each.Contains("verdict", StringComparison.Ordinal));
            return;
        }

        Assert.Equal(said, all[0]);
        // The same lunches, which no kind fits, aren't blamed a second time.
        Assert.True(benefit > 3 || all.Count == 1, string.Join('\n', all));
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "Give less weight to this: “They work in your building”. 3 lunches of which it was true gave 0.3 points of benefit an hour, all others 1.3.")]
    public void A_condition_that_went_along_with_little_is_named_where_three_lunches_met_it(int met, string? said) => Assert.Equal(
        [said ?? KeepOn(9 + met)],
        Said([.. Held(9, 4, "reconnect"), .. Held(met, 1, "justMet").Select((each, i) => each with { MatchedTypes = [$"kind{i}"], MetConditions = ["mutual", "meal", "sameBuilding"] })]));

    [Fact]
    public void A_condition_of_the_kind_that_is_named_already_and_one_that_every_kind_has_are_not() => Assert.Equal(
        ["3 lunches of the kind Neighbour took 9 h and gave 0.3 points of benefit an hour, all others 1.3: accept fewer of them."],
        Said([.. Held(6, 4, "reconnect"), .. Held(3, 1, "neighbour").Select(each => each with { MetConditions = ["mutual", "meal", "sameBuilding"] })]));

    [Theory]
    [InlineData(2, 0, null)]
    [InlineData(3, 0, "Record first what came of 3 lunches: until then the rest may look better or worse than it was.")]
    [InlineData(1, 2, "Record first what came of 1 lunch: until then the rest may look better or worse than it was.|2 of 8 held lunches have no benefit noted: note it with the outcome, because what is said of worth rests on it.")]
    [InlineData(0, 3, "3 of 9 held lunches have no benefit noted: note it with the outcome, because what is said of worth rests on it.")]
    public void Where_a_third_is_not_recorded_that_comes_first(int due, int unrated, string? said)
    {
        var all = Said([.. Held(6, 4), .. Held(unrated, null), .. Enumerable.Repeat(Accepted, due)]);
        Assert.Equal(said?.Split('|') ?? [KeepOn(6)], all);
    }

    [Fact]
    public void Where_nothing_is_recorded_there_is_no_rest_to_speak_of() => Assert.Equal("Record first what came of 2 lunches.", Said([Accepted, Accepted])[0]);

    [Theory]
    [InlineData(BudgetUnit.Lunches, 5, null)]
    [InlineData(BudgetUnit.Lunches, 4, "In 2025 you passed your budget of 4 lunches by 1 lunch: accept fewer, or raise it.")]
    [InlineData(BudgetUnit.Hours, 15, null)]
    [InlineData(BudgetUnit.Hours, 12, "In 2025 you passed your budget of 12 h by 3 h: accept fewer, or raise it.")]
    public void A_budget_that_was_passed_is_named(BudgetUnit unit, int amount, string? said) =>
        Assert.Equal([said ?? KeepOn(5)], Said([.. Held(5, 4)], view => view with { Budget = new(amount, unit, BudgetPeriod.CalendarYear) }));

    [Fact]
    public void A_budget_that_is_passed_by_what_is_coming_says_so() => Assert.Contains(
        "In the 12 months to 31 December 2025 you pass your budget of 5 lunches by 1 lunch, with what is coming or to record: accept fewer, or raise it.",
        Said([.. Held(5, 4), Accepted], view => view with { Budget = new(5, BudgetUnit.Lunches, BudgetPeriod.Rolling12Months) }));

    [Fact]
    public void A_budget_that_was_hardly_used_is_named_where_the_days_are_over_and_were_noted_from_the_start()
    {
        CountedInvitation[] asked = [.. Held(2, 4), .. Enumerable.Repeat(Invitation, 4)];
        PeriodView Limited(PeriodView view) => view with { Budget = new(6, BudgetUnit.Lunches, BudgetPeriod.CalendarYear), Began = new(2024, 11, 1) };
        const string Said = "In 2025 you used 2 lunches of your budget of 6 lunches: there was room for more of what is worth it, or for a smaller budget.";

        Assert.Contains(Said, SuggestionsInWordsTests.Said(asked, Limited));
        Assert.DoesNotContain(Said, SuggestionsInWordsTests.Said(asked, view => Limited(view) with { Began = null }));
        Assert.DoesNotContain(Said, SuggestionsInWordsTests.Said(asked[..5], Limited));
        Assert.DoesNotContain(Said, SuggestionsInWordsTests.Said(asked, Limited, today: new(2025, 12, 30)));
        Assert.DoesNotContain("budget", string.Join(' ', SuggestionsInWordsTests.Said([.. asked, .. Held(1, 4)], Limited)), StringComparison.Ordinal);
        Assert.Contains(SuggestionsInWordsTests.Said([.. Enumerable.Repeat(Invitation, 6)], Limited), each => each.StartsWith("In 2025 you used nothing of your budget of 6 lunches", StringComparison.Ordinal));
    }

    [Fact]
    public void A_budget_that_is_no_longer_the_owners_is_nothing_to_change()
    {
        var view = View([.. Held(5, 4)], new(2026, 6, 15)) with { Budget = new(1, BudgetUnit.Lunches, BudgetPeriod.CalendarYear) };
        Assert.Equal(2, SuggestionsInWords.Of(WithItsBudget(view)).Concat(SuggestionsInWords.Of(view)).Select(each => each.ToString()).Distinct().Count());
        Assert.DoesNotContain(SuggestionsInWords.Of(view), each => each.ToString().Contains("budget", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5, 7, "Half of 5 answers took 7 days or more: a short, cordial answer is owed sooner.")]
    [InlineData(5, 6, null)]
    [InlineData(4, 7, null)]
    [InlineData(5, 60, "Half of 5 answers took 60 days or more: a short, cordial answer is owed sooner.")]
    [InlineData(5, 61, null)]
    public void Answers_that_took_a_week_are_named_but_not_those_that_were_noted_long_afterwards(int answers, int days, string? said) => Assert.Equal(
        [said ?? KeepOn(5)],
        Said([.. Held(5, 4), .. Enumerable.Repeat(Invitation with { Decision = Decision.Postponed, VerdictWhenDecided = Verdict.Consider, AnsweredOn = Invitation.ReceivedOn.AddDays(days) }, answers)]));

    [Theory]
    [InlineData(3, 0, "Of 3 cold calls you declined 3 and pointed none to an event: its name is as short an answer, and leaves them a way to meet you.")]
    [InlineData(3, 2, "Of 5 cold calls you declined 3 and pointed 2 to an event: its name is as short an answer, and leaves them a way to meet you.")]
    [InlineData(3, 3, null)]
    [InlineData(2, 0, null)]
    public void Cold_calls_that_were_declined_rather_than_redirected_are_named(int declined, int redirected, string? said)
    {
        var coldCall = Invitation with { ColdCall = true, Verdict = Verdict.Redirect, VerdictWhenDecided = Verdict.Redirect };
        Assert.Equal(
            [said ?? KeepOn(5)],
            Said([.. Held(5, 4), .. Enumerable.Repeat(coldCall with { Decision = Decision.Declined }, declined), .. Enumerable.Repeat(coldCall with { Decision = Decision.Redirected }, redirected)]));
    }

    [Fact]
    public void No_more_than_four_are_said_and_no_name_among_them()
    {
        CountedInvitation[] all =
        [
            .. Held(8, 4, "reconnect"), .. Held(3, 1, "neighbour"), .. Held(8, null), .. Enumerable.Repeat(Accepted, 3),
            .. Enumerable.Repeat(Invitation with { ColdCall = true, Decision = Decision.Declined, VerdictWhenDecided = Verdict.Redirect, AnsweredOn = Invitation.ReceivedOn.AddDays(9) }, 5),
        ];
        var said = Said(all, view => view with { Budget = new(1, BudgetUnit.Lunches, BudgetPeriod.CalendarYear) });
        Assert.Collection(
            said,
            each => Assert.StartsWith("Record first", each, StringComparison.Ordinal),
            each => Assert.StartsWith("8 of 19 held lunches", each, StringComparison.Ordinal),
            each => Assert.StartsWith("3 lunches of the kind Neighbour", each, StringComparison.Ordinal),
            each => Assert.StartsWith("In 2025 you pass", each, StringComparison.Ordinal));
        Assert.DoesNotContain("Imke", string.Join(' ', said), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_leads_to_what_is_behind_it_or_to_what_would_change_it()
    {
        var view = WithItsBudget(View([.. Held(6, 4, "reconnect"), .. Held(2, 1)], new(2026, 6, 15)) with { Budget = new(4, BudgetUnit.Lunches, BudgetPeriod.CalendarYear) });
        Assert.Equal(
            ["/invitations?from=2025-01-01&to=2025-12-31&by=counted&status=held&type=none", "/settings#amount"],
            SuggestionsInWords.Of(view).SelectMany(each => Words.Runs(each)).Select(run => run.List).OfType<string>());
    }

    // Its day has passed by the middle of 2026, and no outcome is recorded.
    private static CountedInvitation Accepted => Invitation with { ProposedDay = new(2025, 4, 1), Decision = Decision.Accepted, VerdictWhenDecided = Verdict.Consider };

    private static IEnumerable<CountedInvitation> Held(int count, int? benefit, string? type = null) => Enumerable.Repeat(
        Accepted with { MatchedTypes = type is null ? [] : [type], Outcome = new() { Result = OutcomeResult.Held, On = new(2025, 4, 1), BenefitMine = benefit } }, count);

    // The budget of then is still the owner's.
    private static PeriodView WithItsBudget(PeriodView view) => view with { Policy = view.Policy with { Budget = view.Budget } };

    private static IReadOnlyList<string> Said(CountedInvitation[] invitations, Func<PeriodView, PeriodView>? change = null, DateOnly? today = null)
    {
        var view = View(invitations, today ?? new(2026, 6, 15));
        // As it is read, with blanks that don't break.
        return [.. SuggestionsInWords.Of(WithItsBudget(change?.Invoke(view) ?? view)).Select(each => Regex.Replace(Reading.As("en-GB")[each], @"\s", " "))];
    }

    private static PeriodView View(CountedInvitation[] invitations, DateOnly today)
    {
        var counter = new ReportCounter(Year, today, new([]), Policy.Default.Types.Select(type => type.Key));
        foreach (var invitation in invitations)
        {
            counter.Add(invitation);
        }

        var report = counter.Build();
        return new()
        {
            Year = 2025,
            LastTwelveMonths = false,
            Report = report,
            Before = null,
            Began = null,
            Policy = Policy.Default,
            Budget = null,
            BudgetPeriod = Year,
            BudgetUse = report.BudgetUse,
            BudgetSteps = [],
            Inviters = [],
            LatestOverrides = [],
            AnyNoted = true,
            Years = [2025],
        };
    }
}
